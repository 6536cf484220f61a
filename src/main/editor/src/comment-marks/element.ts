import { BlockWords, blockAt, blocksIn, idOf, Marked } from "./pieces";

interface Mark extends Marked {
  id: string;
  suggests: boolean;
  open: boolean;
}

const SELECTED_MILLIS = 200;
const CHANGED_MILLIS = 300;
/** Between the words and the two buttons, in pixels. */
const GAP = 8;

/** Highlights need no element in the text: the same for paper and editor, and nothing to save. */
const NAMES = { comment: "fw-comment", suggestion: "fw-suggestion", here: "fw-comment-here", marked: "fw-marked" };

/**
 * What is said in the margin, shown in the text: highlights, and two buttons beside selected words. Light DOM, drawn over
 * the text inside the element that the attribute for selects.
 *
 * To the server: words-marked {block, start, quote} · words-unmarked · compose {suggests} · comment-chosen {id}. From the
 * server: property marks, labels, writable; show · unmark.
 */
class CommentMarks extends HTMLElement {
  // Declared, not initialised: Flow may set them before this module has arrived.
  declare labels: { tools: string; comment: string; suggest: string };
  declare writable: boolean;

  private shown: Mark[] = [];
  private ranges = new Map<string, Range>();
  private marked: Marked | null = null;
  private here = "";
  private readonly tools = document.createElement("div");
  private readonly observer = new MutationObserver(() => this.drawSoon());
  private selectTimer = 0;
  private drawTimer = 0;
  private root: HTMLElement | null = null;
  private ends?: AbortController;

  connectedCallback() {
    const own = Object.getOwnPropertyDescriptor(this, "marks");
    if (own) {
      delete (this as { marks?: Mark[] }).marks;
      this.marks = own.value as Mark[];
    }
    this.ends = new AbortController();
    this.drawTools();
    // The screen is put together piece by piece: its elements have their classes on the next frame.
    const { signal } = this.ends;
    requestAnimationFrame(() => signal.aborted || this.begin(signal));
  }

  private begin(signal: AbortSignal) {
    this.root = document.querySelector<HTMLElement>(this.getAttribute("for") ?? "main");
    document.addEventListener("selectionchange", () => this.selectedSoon(), { signal });
    // An act that follows must know what is marked.
    document.addEventListener("pointerdown", (event) => this.pressed(event), { signal, capture: true });
    document.addEventListener("keydown", (event) => this.keys(event), { signal });
    this.root?.addEventListener("click", (event) => this.clicked(event), { signal });
    for (const moved of ["resize", "scroll"]) {
      window.addEventListener(moved, () => this.tools.hidden || this.place(), { signal, capture: true, passive: true });
    }
    if (this.root) this.observer.observe(this.root, { childList: true, characterData: true, subtree: true });
    this.draw();
  }

  disconnectedCallback() {
    this.ends?.abort();
    this.observer.disconnect();
    this.tools.remove();
    Object.values(NAMES).forEach((name) => CSS.highlights?.delete(name));
  }

  set marks(marks: Mark[]) {
    this.shown = marks;
    if (this.isConnected) this.draw();
  }

  get marks() {
    return this.shown;
  }

  /** Goes to the words of a comment. */
  show(id: string) {
    this.draw();
    this.here = id;
    const range = this.ranges.get(id);
    if (range) {
      const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
      element?.scrollIntoView({ block: "center" });
    }
    this.paint();
  }

  unmark() {
    this.marked = null;
    this.tools.hidden = true;
    this.paint();
  }

  // ---- drawing

  private drawSoon() {
    clearTimeout(this.drawTimer);
    this.drawTimer = window.setTimeout(() => this.draw(), CHANGED_MILLIS);
  }

  private draw() {
    this.ranges = new Map();
    if (this.root && this.shown.length) {
      const blocks = new Map(blocksIn(this.root).map((block) => [idOf(block), block]));
      const words = new Map<string, BlockWords>();
      for (const mark of this.shown) {
        const block = blocks.get(mark.block);
        if (!block) continue;
        if (!words.has(mark.block)) words.set(mark.block, new BlockWords(block));
        const range = words.get(mark.block)!.range(mark.start, mark.quote);
        if (range) this.ranges.set(mark.id, range);
      }
    }
    this.paint();
  }

  private paint() {
    if (!CSS.highlights) return;
    const of = (chosen: (mark: Mark) => boolean) =>
      this.shown.filter((mark) => mark.open && chosen(mark)).flatMap((mark) => this.ranges.get(mark.id) ?? []);
    const set = (name: string, ranges: Range[], priority: number) => {
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    };
    set(NAMES.comment, of((mark) => !mark.suggests), 0);
    set(NAMES.suggestion, of((mark) => mark.suggests), 0);
    const here = this.ranges.get(this.here);
    set(NAMES.here, here ? [here] : [], 1);
    const marked = this.rangeOfMarked();
    set(NAMES.marked, marked ? [marked] : [], 2);
  }

  private rangeOfMarked(): Range | null {
    if (!this.marked || !this.root) return null;
    const block = blocksIn(this.root).find((candidate) => idOf(candidate) === this.marked!.block);
    return block ? new BlockWords(block).range(this.marked.start, this.marked.quote) : null;
  }

  // ---- marking words

  private selectedSoon() {
    clearTimeout(this.selectTimer);
    this.selectTimer = window.setTimeout(() => this.selected(), SELECTED_MILLIS);
  }

  private selected() {
    clearTimeout(this.selectTimer);
    this.selectTimer = 0;
    const selection = document.getSelection();
    if (!this.writable || !selection?.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const block = blockAt(range.startContainer);
    if (!block || !this.root?.contains(block)) return;
    const words = new BlockWords(block).selected(range);
    if (!words) return;
    const marked = { block: idOf(block), ...words };
    if (JSON.stringify(marked) === JSON.stringify(this.marked)) return;
    this.marked = marked;
    this.emit("words-marked", marked);
    this.paint();
    this.place();
  }

  private pressed(event: PointerEvent) {
    if (this.selectTimer) this.selected();
    const target = event.target as Node;
    const inText = this.root?.contains(target) && blockAt(target) && !this.tools.contains(target);
    if (this.marked && inText) {
      this.unmark();
      this.emit("words-unmarked", {});
    }
  }

  private keys(event: KeyboardEvent) {
    if (event.key === "Escape" && this.marked && !this.tools.hidden) {
      this.unmark();
      this.emit("words-unmarked", {});
    } else if (event.ctrlKey && event.altKey && event.code === "KeyM") {
      event.preventDefault();
      if (this.selectTimer) this.selected();
      if (this.writable) this.compose(false);
      else this.emit("comment-chosen", { id: "" });
    }
  }

  private clicked(event: MouseEvent) {
    if (!document.getSelection()?.isCollapsed || !this.ranges.size) return;
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (!caret) return;
    const mark = this.shown.find(({ id, open }) => {
      const range = this.ranges.get(id);
      return open && range?.isPointInRange(caret.offsetNode, caret.offset);
    });
    if (!mark) return;
    this.here = mark.id;
    this.paint();
    this.emit("comment-chosen", { id: mark.id });
  }

  // ---- the two buttons

  private drawTools() {
    this.tools.className = "fw-mark-tools";
    this.tools.hidden = true;
    this.tools.setAttribute("role", "toolbar");
    this.tools.setAttribute("aria-label", this.labels.tools);
    this.tools.replaceChildren(
      this.button("mark-comment", this.labels.comment, false),
      this.button("mark-suggest", this.labels.suggest, true),
    );
    this.append(this.tools);
  }

  private button(id: string, words: string, suggests: boolean) {
    const button = document.createElement("button");
    button.type = "button";
    button.id = id;
    button.textContent = words;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => this.compose(suggests));
    return button;
  }

  private compose(suggests: boolean) {
    this.tools.hidden = true;
    this.emit("compose", { suggests });
  }

  private place() {
    const range = this.rangeOfMarked();
    this.tools.hidden = !range;
    if (!range) return;
    const box = range.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.tools;
    // Below the words, where no finger and no menu of the system is; never behind the bar of acts.
    const bar = document.querySelector(".fw-acts")?.getBoundingClientRect().top ?? window.innerHeight;
    const below = box.bottom + GAP;
    const top = below + height < bar ? below : Math.max(GAP, Math.min(box.top, bar) - height - GAP);
    this.tools.style.left = `${Math.max(GAP, Math.min(box.left, window.innerWidth - width - GAP))}px`;
    this.tools.style.top = `${top}px`;
  }

  private emit(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define("fawen-comment-marks", CommentMarks);
