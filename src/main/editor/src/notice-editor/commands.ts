import { Fragment, Node, ResolvedPos } from "prosemirror-model";
import { Command, EditorState, NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { addRowAfter, CellSelection, goToNextCell, isInTable, nextCell as nextCellOf, TableMap } from "prosemirror-tables";
import { canRunIn, nextId } from "./ids";
import { children } from "./blocks";
import * as kinds from "./schema";

const { heading, item, listing, paragraph } = kinds;
const LEVELS = 4;

const blockOf = (state: EditorState): Node => state.selection.$from.parent;

export const isHeading = (state: EditorState, level: number) =>
  blockOf(state).type === heading && blockOf(state).attrs.level === level;

export const isParagraph = (state: EditorState) => blockOf(state).type === paragraph;
export const isItem = (state: EditorState) => blockOf(state).type === item;
export const isRunIn = (state: EditorState) => blockOf(state).type === heading && blockOf(state).attrs.runIn;

/** Every paragraph and heading that the selection touches. */
function eachBlock(state: EditorState, visit: (node: Node, pos: number) => void) {
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (parent === state.doc && (node.type === paragraph || node.type === heading)) visit(node, pos);
    return parent === null;
  });
}

/** Makes them headings of a level, or with 0 paragraphs again. Ids stay. */
export const setLevel =
  (level: number): Command =>
  (state, dispatch) => {
    const tr = state.tr;
    eachBlock(state, (node, pos) => {
      if (level === 0 && node.type === heading) tr.setNodeMarkup(pos, paragraph, { id: node.attrs.id });
      else if (level > 0) {
        tr.setNodeMarkup(pos, heading, { id: node.attrs.id, level, runIn: node.type === heading && node.attrs.runIn });
      }
    });
    if (!tr.docChanged) return isItem(state) && level === 0 ? toggleList(state, dispatch) : false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const toggleLevel =
  (level: number): Command =>
  (state, dispatch) =>
    setLevel(isHeading(state, level) ? 0 : level)(state, dispatch);

/** Tab and Shift+Tab in a heading. */
export const shiftLevel =
  (by: number): Command =>
  (state, dispatch) => {
    const block = blockOf(state);
    if (block.type !== heading) return false;
    const level = block.attrs.level + by;
    return level < 1 || level > LEVELS || setLevel(level)(state, dispatch);
  };

export const toggleRunIn: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const block = $from.parent;
  if (block.type !== heading || (!block.attrs.runIn && !canRunIn(block))) return false;
  dispatch?.(state.tr.setNodeMarkup($from.before(), null, { ...block.attrs, runIn: !block.attrs.runIn }));
  return true;
};

/** A heading that is empty, or at whose start the person goes back, is body text again. */
export const headingToText =
  (only: "empty" | "start"): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.parent.type !== heading) return false;
    return (only === "empty" ? $from.parent.content.size : $from.parentOffset) > 0 ? false : setLevel(0)(state, dispatch);
  };

/** The paragraphs that are selected become one numbered list; a list becomes paragraphs. */
export const toggleList: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.depth === 2 && $from.parent.type === item) {
    const list = $from.node(1);
    const paragraphs = children(list).map((child, i) => paragraph.create({ id: i ? nextId() : list.attrs.id }, child.content));
    const place = $from.index(1);
    dispatch?.(replaceBlocks(state, $from.before(1), $from.after(1), paragraphs, place, $from.parentOffset));
    return true;
  }
  if ($from.depth !== 1 || $to.depth !== 1) return false;
  const blocks = children(state.doc).slice($from.index(0), $to.index(0) + 1);
  if (blocks.some((block) => block.type !== paragraph && block.type !== heading)) return false;
  const list = listing.create({ id: blocks[0].attrs.id }, blocks.map((block) => item.create(null, block.content)));
  const tr = state.tr.replaceWith($from.before(1), $to.after(1), list);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($from.before(1) + 2 + $from.parentOffset))).scrollIntoView());
  return true;
};

function replaceBlocks(state: EditorState, from: number, to: number, blocks: Node[], caretBlock: number, offset: number) {
  const tr = state.tr.replaceWith(from, to, blocks);
  const before = blocks.slice(0, caretBlock).reduce((size, block) => size + block.nodeSize, 0);
  return tr.setSelection(TextSelection.create(tr.doc, from + before + 1 + offset)).scrollIntoView();
}

/** Enter in an empty item ends the list there; Backspace at the start of its first item does the same. */
export const leaveList =
  (only: "empty" | "first"): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.depth !== 2 || $from.parent.type !== item) return false;
    if (only === "empty" ? $from.parent.content.size > 0 : $from.index(1) > 0 || $from.parentOffset > 0) return false;
    const list = $from.node(1);
    const items = children(list);
    const at = $from.index(1);
    const parts = [
      ...part(items.slice(0, at), list.attrs.id),
      paragraph.create({ id: nextId() }, $from.parent.content),
      ...part(items.slice(at + 1), at === 0 ? list.attrs.id : nextId()),
    ];
    dispatch?.(replaceBlocks(state, $from.before(1), $from.after(1), parts, at === 0 ? 0 : 1, 0));
    return true;
  };

const part = (items: Node[], id: string) => (items.length ? [listing.create({ id }, items)] : []);

const SIZE = 3;

/** A table of three by three with a header row, after the present block, or in its place when that is empty. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state) || state.selection.$from.depth === 0) return false;
  const cells = (type: typeof kinds.table_cell) => Array.from({ length: SIZE }, () => type.create());
  const rows = Array.from({ length: SIZE }, (_, i) =>
    kinds.table_row.create(null, cells(i ? kinds.table_cell : kinds.table_header)),
  );
  const table = kinds.table.create({ id: nextId() }, rows);
  const { $from } = state.selection;
  const block = $from.node(1);
  const blank = block.type === paragraph && block.content.size === 0;
  const at = blank ? $from.before(1) : $from.after(1);
  const last = blank && $from.after(1) === state.doc.content.size;
  const tr = state.tr.replaceWith(at, blank ? $from.after(1) : at, last ? [table, paragraph.create({ id: nextId() })] : table);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 3)).scrollIntoView());
  return true;
};

/** Tab in the last cell adds a row, as everywhere. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  return addRowAfter(state, (tr) => {
    dispatch?.(tr);
    if (view) goToNextCell(1)(view.state, view.dispatch);
  });
};

/** Enter in a cell goes to the cell below: a cell holds one paragraph. Under the last row it leaves the table. */
export const cellBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { $from } = state.selection;
  const table = $from.node(1);
  const map = TableMap.get(table);
  const start = $from.start(1);
  const { bottom, left } = map.findCell($from.before(3) - start);
  if (bottom >= map.height) return leaveTable(state, dispatch, $from);
  const below = start + map.map[bottom * map.width + left];
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(below + 1))).scrollIntoView());
  return true;
};

function leaveTable(state: EditorState, dispatch: Parameters<Command>[1], $from: ResolvedPos): boolean {
  const after = $from.after(1);
  const tr = state.tr;
  if (after === state.doc.content.size) tr.insert(after, paragraph.create({ id: nextId() }));
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(after), 1)).scrollIntoView());
  return true;
}

/** Shift and an arrow at the edge of a cell's text selects cells; prosemirror-tables goes on from there. */
export const selectCells =
  (axis: "horiz" | "vert", by: 1 | -1): Command =>
  (state, dispatch, view) => {
    if (!isInTable(state)) return false;
    if (state.selection instanceof CellSelection) return !nextCellOf(state.selection.$headCell, axis, by);
    const { $head } = state.selection;
    const edge = by < 0 ? 0 : $head.parent.content.size;
    const atEdge = axis === "horiz" ? $head.parentOffset === edge : view?.endOfTextblock(by < 0 ? "up" : "down");
    const cell = state.doc.resolve($head.before());
    const next = atEdge ? nextCellOf(cell, axis, by) : null;
    if (!next) return false;
    dispatch?.(state.tr.setSelection(new CellSelection(cell, next)));
    return true;
  };

/** Turns the first row's cells into header cells, or back. */
export const toggleHeaderRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { $from } = state.selection;
  const row = $from.node(1).child(0);
  const type = children(row).every((cell) => cell.type === kinds.table_header) ? kinds.table_cell : kinds.table_header;
  const start = $from.start(1);
  const changed = row.type.create(row.attrs, Fragment.from(children(row).map((cell) => type.create(cell.attrs, cell.content))));
  const tr = state.tr.replaceWith(start, start + row.nodeSize, changed);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.pos)));
  return true;
};

export const insertReference =
  (ordinal: number): Command =>
  (state, dispatch) => {
    const node = kinds.reference.create({ ordinal });
    if (state.selection instanceof NodeSelection && !state.selection.node.isInline) return false;
    dispatch?.(state.tr.replaceSelectionWith(node, false).scrollIntoView());
    return true;
  };
