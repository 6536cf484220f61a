import { toggleMark } from "prosemirror-commands";
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { Command, EditorState } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  mergeCells,
  splitCell,
} from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import * as commands from "./commands";
import { icon } from "./icons";
import { Labels, say } from "./labels";
import { mark } from "./numbering";
import { strong } from "./schema";

interface Tool {
  /** Last part of the label's key; the tooltip stands under the same key with .tip. */
  name: string;
  run: Command;
  pressed?: (state: EditorState) => boolean;
  /** Shown only there. */
  where?: (state: EditorState) => boolean;
  enabled?: (state: EditorState) => boolean;
  text?: string;
}

const isStrong = (state: EditorState) => !!strong.isInSet(state.storedMarks ?? state.selection.$from.marks());

const level = (value: number): Tool => ({
  name: "level-" + value,
  text: mark(value, 1),
  run: commands.toggleLevel(value),
  pressed: (state) => commands.isHeading(state, value),
});

const inTable = (name: string, run: Command): Tool => ({ name, run, where: isInTable, enabled: (state) => run(state) });

export interface Doors {
  find: Command;
  help: Command;
  reference: Command;
}

const groups = (doors: Doors): Tool[][] => [
  [{ name: "text", run: commands.setLevel(0), pressed: commands.isParagraph }, level(1), level(2), level(3), level(4)],
  [
    { name: "run-in", run: commands.toggleRunIn, pressed: commands.isRunIn, where: (state) => commands.toggleRunIn(state) },
    { name: "strong", run: toggleMark(strong), pressed: isStrong },
  ],
  [
    { name: "list", run: commands.toggleList, pressed: commands.isItem },
    { name: "table", run: commands.insertTable, enabled: (state) => commands.insertTable(state) },
    { name: "reference", run: doors.reference },
  ],
  [
    { name: "undo", run: undo, enabled: (state) => undoDepth(state) > 0 },
    { name: "redo", run: redo, enabled: (state) => redoDepth(state) > 0 },
    { name: "find", run: doors.find },
    { name: "help", run: doors.help },
  ],
];

const tableTools: Tool[] = [
  inTable("row-above", addRowBefore),
  inTable("row-below", addRowAfter),
  inTable("column-before", addColumnBefore),
  inTable("column-after", addColumnAfter),
  inTable("delete-row", deleteRow),
  inTable("delete-column", deleteColumn),
  inTable("merge", mergeCells),
  inTable("split", splitCell),
  { ...inTable("header-row", commands.toggleHeaderRow), enabled: undefined },
  inTable("delete-table", deleteTable),
];

/** One tab stop; the arrow keys move inside. Tools of tables stand in a second row, inside a table only. */
export class Toolbar {
  readonly element = document.createElement("div");
  private readonly tools: { tool: Tool; button: HTMLButtonElement }[] = [];
  private readonly tableRow = document.createElement("div");
  readonly count = document.createElement("span");

  constructor(
    private readonly view: () => EditorView,
    private readonly labels: Labels,
    doors: Doors,
  ) {
    this.element.className = "ne-bar";
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", say(labels, "toolbar"));
    const row = document.createElement("div");
    row.className = "ne-tools";
    groups(doors).forEach((group) => row.append(this.group(group)));
    this.count.className = "ne-count";
    row.append(this.count);
    this.tableRow.className = "ne-tools ne-table-tools";
    this.tableRow.append(this.group(tableTools));
    this.element.append(row, this.tableRow);
    this.element.addEventListener("keydown", (event) => this.keys(event));
  }

  focus() {
    this.shown().find(({ button }) => button.tabIndex === 0)?.button.focus();
  }

  /** Shows what holds at the caret. */
  refresh(state: EditorState, editable: boolean) {
    this.element.hidden = !editable;
    if (!editable) return;
    this.tableRow.hidden = !isInTable(state);
    for (const { tool, button } of this.tools) {
      button.hidden = tool.where ? !tool.where(state) : false;
      if (button.hidden) continue;
      if (tool.pressed) button.setAttribute("aria-pressed", String(tool.pressed(state)));
      // Not the disabled attribute: the button under the arrow keys must keep the focus.
      if (tool.enabled) button.setAttribute("aria-disabled", String(!tool.enabled(state)));
    }
    const shown = this.shown();
    if (!shown.some(({ button }) => button.tabIndex === 0)) this.stopAt(shown[0].button);
  }

  private group(tools: Tool[]): HTMLElement {
    const group = document.createElement("span");
    group.className = "ne-group";
    tools.forEach((tool) => group.append(this.button(tool)));
    return group;
  }

  private button(tool: Tool): HTMLButtonElement {
    const button = document.createElement("button");
    const tip = say(this.labels, tool.name + ".tip");
    const picture = icon(tool.name);
    const text = tool.text ?? say(this.labels, tool.name);
    button.type = "button";
    button.title = tip;
    button.dataset.tool = tool.name;
    button.append(picture ?? text);
    // What is seen must be part of what is heard.
    button.setAttribute("aria-label", picture ? tip : tip.includes(text) ? tip : `${text} ${tip}`);
    button.tabIndex = this.tools.length ? -1 : 0;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => this.run(tool));
    this.tools.push({ tool, button });
    return button;
  }

  private run(tool: Tool) {
    const view = this.view();
    tool.run(view.state, view.dispatch, view);
    if (tool.name !== "find" && tool.name !== "help" && tool.name !== "reference") view.focus();
  }

  private shown() {
    return this.tools.filter(({ tool, button }) => !button.hidden && (tool.where !== isInTable || !this.tableRow.hidden));
  }

  private keys(event: KeyboardEvent) {
    const shown = this.shown().map(({ button }) => button);
    const here = shown.findIndex((button) => button === document.activeElement);
    if (here < 0) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.view().focus();
      return;
    }
    const target = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = shown[(target + shown.length) % shown.length];
    this.stopAt(next);
    next.focus();
  }

  private stopAt(next: HTMLButtonElement) {
    this.tools.forEach(({ button }) => (button.tabIndex = button === next ? 0 : -1));
  }
}
