import { closeHistory } from "prosemirror-history";
import { Command, EditorState, Selection, Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { adopt } from "./adopting";
import { Block, blocksOf, docOf, isBlank } from "./blocks";
import { plainSlice, plainText } from "./clipboard";
import { insertReference } from "./commands";
import { FindPanel } from "./find";
import { helpDialog } from "./help";
import { FROM_SERVER } from "./ids";
import { Labels, say } from "./labels";
import { Kept, LocalCopies } from "./local-copy";
import { showMenu } from "./menu";
import { renumber } from "./numbering";
import { cleanHtml, emptyReport, PasteReport, textSlice, tidySlice } from "./paste";
import { turnInto } from "./placing";
import { pluginsOf } from "./plugins";
import { Fields, Saving, State } from "./saving";
import { paragraph } from "./schema";
import { Toolbar } from "./toolbar";

const ALIVE_MILLIS = 20_000;
/** A pasted text of so many lines may be a whole document. */
const DOCUMENT_LINES = 3;

/**
 * The body of a notice, written on its paper. Light DOM.
 *
 * To the server: body-change {json, sequence, token} · document-pasted {json, text, sequence, token} · copy-found {…} ·
 * editor-alive ·
 * suggestion-adopted {id, done}. From the server: load · merge · saved · paused · again · forget · reveal · adopt; properties labels, attachments,
 * locked, owner. Nothing is sent per key: one event carries the whole body and the token of the text it is based on.
 */
class NoticeEditor extends HTMLElement {
  // Declared, not initialised: Flow may set them before this module has arrived.
  declare labels: Labels;
  declare owner: string;
  view!: EditorView;

  private saving!: Saving;
  private copies!: LocalCopies;
  private toolbar!: Toolbar;
  private finder!: FindPanel;
  private help!: HTMLDialogElement;
  private readonly note = document.createElement("div");
  private titles: string[] = [];
  private isLocked = false;
  private token = 0;
  private report: PasteReport = emptyReport();
  private leaving = false;
  private built = false;
  private refreshing = 0;
  private noteTimer = 0;
  private counted?: { doc: unknown; count: number };
  private ends?: AbortController;

  // ---- called by the server

  load(json: string, token: number, title: string, addressees: string) {
    this.build();
    const blocks = JSON.parse(json) as Block[];
    this.view.updateState(this.stateOf(blocks));
    this.token = token;
    this.saving.loaded(blocks, { title, addressees });
    this.refresh();
    this.toggleAttribute("loaded", true);
    void this.offerCopies({ blocks, title, addressees });
  }

  focusText() {
    this.view.focus();
  }

  /**
   * Takes over what others wrote, or what was recognised.
   *
   * @param sequence of the text that was merged; a newer one here is merged again, and this result is dropped
   * @param undoable whether one undo brings the present text back
   */
  merge(json: string, token: number, sequence: number, undoable: boolean) {
    if (sequence !== this.saving.present) {
      this.saving.again();
      return;
    }
    const blocks = JSON.parse(json) as Block[];
    const transaction = turnInto(this.view.state, docOf(blocks)).setMeta("addToHistory", undoable);
    this.view.updateState(this.view.state.apply(transaction));
    this.token = token;
    this.saving.loaded(blocks);
    this.refresh();
  }

  saved(sequence: number, text: string, title: string, addressees: string) {
    this.saving.saved(sequence, text, { title, addressees });
  }

  paused(text: string) {
    this.saving.paused(text);
  }

  /** The person decided about a copy. */
  forget(key: string) {
    this.copies.drop(key);
  }

  /** Shows a block and puts the caret into it. */
  reveal(id: string) {
    const element = this.view.dom.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    this.view.focus();
    const pos = this.view.posAtDOM(element, 0);
    this.view.dispatch(this.view.state.tr.setSelection(Selection.near(this.view.state.doc.resolve(pos))));
  }

  /** 采纳: one undoable change, saved at once; the answer tells whether the words were there. */
  adopt(id: string, block: string, start: number, quote: string, replacement: string) {
    const transaction = adopt(this.view.state, block, start, quote, replacement);
    if (transaction) {
      this.view.dispatch(closeHistory(transaction).scrollIntoView());
      this.saving.flush(true);
    }
    this.emit("suggestion-adopted", { id, done: transaction !== null });
  }

  set attachments(titles: string[]) {
    this.titles = titles;
    if (this.built) this.view.dispatch(this.view.state.tr.setMeta(renumber, true).setMeta("addToHistory", false));
  }

  get attachments() {
    return this.titles;
  }

  set locked(value: boolean) {
    this.isLocked = value;
    if (!this.built) return;
    this.view.setProps({}); // asks editable and attributes anew
    this.refresh();
  }

  get locked() {
    return this.isLocked;
  }

  // ---- life

  connectedCallback() {
    this.ends = new AbortController();
    const { signal } = this.ends;
    const leave = () => {
      if (this.built && this.saving.isDirty) {
        this.saving.keep();
        this.saving.flush(true);
      }
    };
    window.addEventListener("pagehide", leave, { signal });
    // An act that follows, by a click or by Ctrl+Enter, must see the newest text.
    this.addEventListener("focusout", () => this.built && this.saving.flush(true), { signal });
    this.addEventListener("keydown", (event) => event.ctrlKey && event.key === "Enter" && this.saving.flush(true), {
      signal,
      capture: true,
    });
    document.addEventListener("visibilitychange", () => document.hidden && leave(), { signal });
    window.addEventListener("offline", () => this.built && this.saving.disconnected(), { signal });
    document.addEventListener("keydown", (event) => this.pageKeys(event), { signal });
    this.parentElement?.addEventListener("input", (event) => this.fieldTyped(event), { signal });
    const alive = window.setInterval(() => document.hidden || this.emit("editor-alive", {}), ALIVE_MILLIS);
    signal.addEventListener("abort", () => clearInterval(alive));
  }

  disconnectedCallback() {
    if (this.built && this.saving.isDirty) this.saving.keep();
    if (this.built) this.copies.release();
    this.ends?.abort();
  }

  private build() {
    if (this.built) return;
    this.adoptProperties();
    this.built = true;
    const labels = this.labels;
    this.copies = new LocalCopies(this.owner);
    this.saving = new Saving(
      {
        blocks: () => blocksOf(this.view.state.doc),
        fields: () => this.fields(),
        send: (sequence, blocks) =>
          this.emit("body-change", { json: JSON.stringify(blocks), sequence, token: this.token }),
        show: (state, text) => this.showState(state, text),
      },
      this.copies,
      labels,
    );
    const view = () => this.view;
    this.finder = new FindPanel(view, labels);
    this.help = helpDialog(labels);
    this.toolbar = new Toolbar(view, labels, this.doors());
    this.note.className = "ne-note";
    this.note.setAttribute("role", "status");
    this.note.hidden = true;
    const place = document.createElement("div");
    place.className = "ne-text";
    const slot = document.querySelector<HTMLElement>(`#${this.getAttribute("toolbar") ?? "none"}`);
    // Not on the paper: its looks are for what is printed.
    (slot ?? this).append(this.toolbar.element, this.finder.element, this.note, this.help);
    this.append(place);
    this.view = new EditorView(place, {
      state: this.stateOf([]),
      editable: () => !this.isLocked,
      attributes: () => ({
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": say(labels, "body"),
        "aria-readonly": String(this.isLocked),
        "data-placeholder": say(labels, "placeholder"),
        lang: "zh-CN",
        spellcheck: "false",
        ...(this.isLocked ? { tabindex: "0" } : {}),
      }),
      handleDOMEvents: { keydown: (_view, event) => this.leaves(event) },
      transformPastedHTML: (html) => {
        this.report = emptyReport();
        return cleanHtml(html, this.report);
      },
      clipboardTextParser: (text) => {
        this.report = emptyReport();
        return textSlice(text);
      },
      transformPasted: (slice) => tidySlice(slice, this.isInBlankParagraph(), this.report),
      clipboardTextSerializer: plainSlice,
      dispatchTransaction: (transaction) => this.apply(transaction),
    });
    this.view.dom.classList.add("paper-text");
  }

  /** Properties that were set before the class was known hide its accessors. */
  private adoptProperties() {
    for (const name of ["attachments", "locked"] as const) {
      if (Object.prototype.hasOwnProperty.call(this, name)) {
        const value = this[name];
        delete this[name];
        Object.assign(this, { [name]: value });
      }
    }
  }

  private doors() {
    const door = (open: () => void): Command => (_state, dispatch) => {
      if (dispatch) open();
      return true;
    };
    return {
      find: door(() => this.finder.open()),
      help: door(() => this.help.showModal()),
      reference: door(() => this.chooseAttachment()),
      save: door(() => this.saving.flush(true)),
      toolbar: door(() => this.toolbar.focus()),
    };
  }

  private stateOf(blocks: Block[]): EditorState {
    return EditorState.create({ doc: docOf(blocks), plugins: pluginsOf(this.doors(), () => this.titles.length) });
  }

  // ---- editing

  private apply(transaction: Transaction) {
    const before = this.view.state;
    const { state } = before.applyTransaction(transaction);
    this.view.updateState(state);
    if (!state.doc.eq(before.doc) && !transaction.getMeta(FROM_SERVER)) this.saving.changed();
    if (transaction.getMeta("uiEvent") === "paste") this.pasted(isBlank(before.doc));
    else if (transaction.docChanged) this.note.hidden = true;
    this.refreshSoon();
  }

  private pasted(wasBlank: boolean) {
    const { characters, headings, tables, styles, images, links, own } = this.report;
    if (own) return;
    const parts = [say(this.labels, "pasted", characters)];
    if (headings) parts.push(say(this.labels, "pasted.headings", headings));
    if (tables) parts.push(say(this.labels, "pasted.tables", tables));
    if (styles) parts.push(say(this.labels, "pasted.styles", styles));
    if (links) parts.push(say(this.labels, "pasted.links", links));
    const note = parts.join(say(this.labels, "pasted.and")) + (images ? say(this.labels, "pasted.images", images) : say(this.labels, "pasted.end"));
    if (headings || tables || styles || links || images) this.say(note);
    const { doc } = this.view.state;
    if (wasBlank && doc.childCount >= DOCUMENT_LINES) {
      this.emit("document-pasted", {
        json: JSON.stringify(blocksOf(doc)),
        text: plainText(doc.content),
        sequence: this.saving.present,
        token: this.token,
      });
    }
  }

  private isInBlankParagraph(): boolean {
    const { $from, empty } = this.view.state.selection;
    return empty && $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
  }

  private chooseAttachment() {
    const insert = (index: number) => {
      insertReference(index + 1)(this.view.state, this.view.dispatch);
      this.view.focus();
    };
    if (!this.titles.length) {
      this.say(say(this.labels, "reference.none"));
      this.view.focus();
    } else if (this.titles.length === 1) {
      insert(0);
    } else {
      const choices = this.titles.map((title, i) => `附件${i + 1} ${title}`);
      showMenu(this.toolbar.element.parentElement ?? this, say(this.labels, "reference.tip"), choices, insert, () => this.view.focus());
    }
  }

  /** Esc, then Tab leaves the text, also from headings and tables. */
  private leaves(event: KeyboardEvent): boolean {
    if (event.key === "Escape" && !event.isComposing) {
      this.leaving = true;
      this.note.hidden = true;
      this.say(say(this.labels, "leave"));
      return false;
    }
    const leaves = this.leaving && event.key === "Tab";
    if (event.key !== "Shift") this.leaving = false;
    return leaves;
  }

  private pageKeys(event: KeyboardEvent) {
    if (!this.built || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0] as HTMLElement;
    const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key === "F1" || (event.key === "?" && !typing)) {
      event.preventDefault();
      if (!this.help.open) this.help.showModal();
    }
  }

  // ---- fields, state, notes

  private fields(): Fields {
    const value = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? "";
    return { title: value("title"), addressees: value("addressees") };
  }

  private fieldTyped(event: Event) {
    if (this.built && !this.contains(event.target as Node)) this.saving.touched();
  }

  private async offerCopies(present: Kept) {
    const form = ({ blocks, title, addressees }: Kept) => JSON.stringify([blocks, title, addressees]);
    const plain = ({ blocks, title, addressees }: Kept) => ({ json: JSON.stringify(blocks), title, addressees });
    for (const { key, copy } of await this.copies.left()) {
      if (form(copy.text) !== form(present)) {
        const { at, before, text } = copy;
        this.emit("copy-found", { key, at, before: plain(before), text: plain(text), sequence: this.saving.present });
        return;
      }
      this.copies.drop(key);
    }
  }

  private showState(state: State, text: string) {
    this.setAttribute("state", state);
    const line = document.getElementById("save-state");
    if (!line) return;
    line.textContent = text;
    line.dataset.state = state;
  }

  private say(text: string) {
    this.note.hidden = false;
    this.note.textContent = text;
    clearTimeout(this.noteTimer);
    this.noteTimer = window.setTimeout(() => (this.note.hidden = true), 15_000);
  }

  /** The toolbar follows on the next frame: a key never waits for it. */
  private refreshSoon() {
    if (!this.refreshing) {
      this.refreshing = requestAnimationFrame(() => {
        this.refreshing = 0;
        this.refresh();
      });
    }
  }

  private refresh() {
    this.toolbar.refresh(this.view.state, !this.isLocked);
    this.toggleAttribute("blank", isBlank(this.view.state.doc));
    const { from, to, empty } = this.view.state.selection;
    const selected = empty ? "" : this.view.state.doc.textBetween(from, to, "").replace(/\s/g, "");
    this.toolbar.count.textContent = selected
      ? say(this.labels, "selected", selected.length)
      : say(this.labels, "words", this.count().toLocaleString("en"));
  }

  /** Characters without blanks, marks of headings left out. */
  private count(): number {
    const { doc } = this.view.state;
    if (this.counted?.doc !== doc) {
      let count = 0;
      doc.descendants((node) => {
        if (node.isText) count += (node.text ?? "").replace(/\s/g, "").length;
      });
      this.counted = { doc, count };
    }
    return this.counted!.count;
  }

  private emit(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define("fawen-notice-editor", NoticeEditor);
