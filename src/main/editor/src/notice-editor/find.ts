import { Node } from "prosemirror-model";
import { Command, EditorState, Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { Labels, say } from "./labels";

interface Range {
  from: number;
  to: number;
}
interface Found {
  query: string;
  matches: Range[];
  decorations: DecorationSet;
}

const NOTHING: Found = { query: "", matches: [], decorations: DecorationSet.empty };
const key = new PluginKey<Found>("find");

/** Marks what is sought. */
export const find = new Plugin<Found>({
  key,
  state: {
    init: () => NOTHING,
    apply: (transaction, before) => {
      const query = transaction.getMeta(key) as string | undefined;
      if (query === undefined && !(transaction.docChanged && before.query)) return before;
      return search(transaction.doc, query ?? before.query);
    },
  },
  props: {
    decorations: (state) => {
      const found = key.getState(state);
      const here = found?.matches[at(state)];
      // While the words are sought the text has no focus, so its selection is not drawn.
      return here
        ? found.decorations.add(state.doc, [Decoration.inline(here.from, here.to, { class: "ne-found-here" })])
        : found?.decorations;
    },
  },
});

function search(doc: Node, query: string): Found {
  if (!query) return NOTHING;
  const wanted = query.toLowerCase();
  const matches: Range[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, "", "\uFFFC").toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      matches.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length });
    }
    return false;
  });
  const decorations = matches.map(({ from, to }) => Decoration.inline(from, to, { class: "ne-found" }));
  return { query, matches, decorations: DecorationSet.create(doc, decorations) };
}

const matchesOf = (state: EditorState) => key.getState(state)?.matches ?? [];

function at(state: EditorState): number {
  const { from, to } = state.selection;
  return matchesOf(state).findIndex((match) => match.from === from && match.to === to);
}

const step =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const matches = matchesOf(state);
    if (!matches.length) return false;
    const { from } = state.selection;
    const here = at(state);
    const before = matches.filter((match) => match.from < from).length;
    const next = here >= 0 ? here + by : by > 0 ? before : before - 1;
    const { from: start, to } = matches[(next + matches.length) % matches.length] ?? matches[0];
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, start, to)).scrollIntoView());
    return true;
  };

/** Replaces what is marked and goes on; when nothing is, it goes to the next place first. */
function replaceOne(view: EditorView, words: string) {
  const here = matchesOf(view.state)[at(view.state)];
  if (here) view.dispatch(view.state.tr.insertText(words, here.from, here.to));
  step(1)(view.state, view.dispatch);
}

function replaceAll(view: EditorView, words: string): number {
  const matches = matchesOf(view.state);
  const tr = view.state.tr;
  [...matches].reverse().forEach(({ from, to }) => tr.insertText(words, from, to));
  if (matches.length) view.dispatch(tr);
  return matches.length;
}

/** 查找和替换: a line above the paper. Enter goes on, Shift+Enter back, Esc returns to the text. */
export class FindPanel {
  readonly element = document.createElement("div");
  private readonly sought: HTMLInputElement;
  private readonly words: HTMLInputElement;
  private readonly count = document.createElement("span");

  constructor(
    private readonly view: () => EditorView,
    private readonly labels: Labels,
  ) {
    this.element.className = "ne-find";
    this.element.setAttribute("role", "search");
    this.element.hidden = true;
    this.sought = this.field("find.what");
    this.words = this.field("find.by");
    this.count.className = "ne-find-count";
    this.count.setAttribute("role", "status");
    this.element.append(
      this.sought,
      this.count,
      this.button("find.previous", () => this.go(-1)),
      this.button("find.next", () => this.go(1)),
      this.words,
      this.button("find.replace", () => {
        replaceOne(this.view(), this.words.value);
        this.show();
      }),
      this.button("find.replace-all", () => {
        const replaced = replaceAll(this.view(), this.words.value);
        this.count.textContent = say(labels, "find.replaced", replaced);
      }),
      this.button("find.close", () => this.close()),
    );
    this.sought.addEventListener("input", () => this.seek());
    this.element.addEventListener("keydown", (event) => this.keys(event));
  }

  open() {
    const { state } = this.view();
    const selected = state.doc.textBetween(state.selection.from, state.selection.to, " ");
    if (selected && selected.length < 50) this.sought.value = selected;
    this.element.hidden = false;
    this.seek();
    this.sought.select();
    this.sought.focus();
  }

  close() {
    this.element.hidden = true;
    this.mark("");
    this.view().focus();
  }

  get isOpen() {
    return !this.element.hidden;
  }

  private keys(event: KeyboardEvent) {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Enter" && !event.isComposing && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (event.target === this.words) {
        replaceOne(this.view(), this.words.value);
        this.show();
      } else this.go(event.shiftKey ? -1 : 1);
    }
  }

  private seek() {
    this.mark(this.sought.value);
    this.show();
  }

  private mark(query: string) {
    const view = this.view();
    view.dispatch(view.state.tr.setMeta(key, query).setMeta("addToHistory", false));
  }

  private go(by: 1 | -1) {
    const view = this.view();
    step(by)(view.state, view.dispatch);
    this.show();
  }

  private show() {
    const { state } = this.view();
    const matches = matchesOf(state);
    if (!this.sought.value) this.count.textContent = "";
    else if (!matches.length) this.count.textContent = say(this.labels, "find.none");
    else this.count.textContent = say(this.labels, "find.count", at(state) + 1 || "–", matches.length);
  }

  private field(label: string): HTMLInputElement {
    const field = document.createElement("input");
    field.type = "text";
    field.placeholder = say(this.labels, label);
    field.setAttribute("aria-label", field.placeholder);
    return field;
  }

  private button(label: string, act: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = say(this.labels, label);
    button.addEventListener("click", act);
    return button;
  }
}
