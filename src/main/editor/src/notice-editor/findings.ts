import { Node } from "prosemirror-model";
import { EditorState, Plugin, PluginKey, Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { children } from "./blocks";
import { listing, reference, table } from "./schema";

/** What a check says of some words: offsets count UTF-16 units in a piece (the block, an item, a cell) as it is read. */
export interface Found {
  block: string;
  piece: number;
  start: number;
  end: number;
  /** The words as the check saw them: where they stand no more, nothing is marked. */
  text: string;
  severity: string;
  message: string;
}

const key = new PluginKey<DecorationSet>("findings");

/** Underlines what the checks found; typing moves the lines, the next answer of the server draws them anew. */
export const findings = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply: (transaction, before) =>
      (transaction.getMeta(key) as DecorationSet | undefined) ?? before.map(transaction.mapping, transaction.doc),
  },
  props: { decorations: (state) => key.getState(state) },
});

/** @param attachments how many there are: with one, a reference reads 附件 and not 附件1 */
export function underline(state: EditorState, found: Found[], attachments: number): Transaction {
  const decorations = found.flatMap(({ block, piece, start, end, text, severity, message }) => {
    const range = rangeOf(state.doc, block, piece, start, end, attachments);
    return range && range.text === text && range.to > range.from
      ? [Decoration.inline(range.from, range.to, { class: `ne-finding ne-finding-${severity}`, title: message })]
      : [];
  });
  return state.tr.setMeta(key, DecorationSet.create(state.doc, decorations)).setMeta("addToHistory", false);
}

/** Where some words of a piece stand in the document; undefined when there is no such piece. */
export function rangeOf(doc: Node, block: string, piece: number, start: number, end: number, attachments: number) {
  const place = pieceOf(doc, block, piece);
  if (!place) return undefined;
  const { node, pos } = place;
  let from: number | undefined;
  let to: number | undefined;
  let words = "";
  node.forEach((child, offset) => {
    const text = child.type === reference ? label(child.attrs.ordinal, attachments) : (child.text ?? "");
    const before = words.length;
    words += text;
    const at = (unit: number) => pos + 1 + offset + (child.isText ? unit - before : unit > before ? 1 : 0);
    if (from === undefined && start < words.length) from = at(start);
    if (to === undefined && end <= words.length) to = at(end);
  });
  const last = pos + 1 + node.content.size;
  return { from: from ?? last, to: to ?? last, text: words.slice(start, end) };
}

function label(ordinal: number, attachments: number): string {
  return attachments > 1 ? "附件" + ordinal : "附件";
}

function pieceOf(doc: Node, block: string, piece: number): { node: Node; pos: number } | undefined {
  let place: { node: Node; pos: number } | undefined;
  doc.forEach((node, pos) => {
    if (node.attrs.id === block) place = piecesOf(node, pos)[piece];
  });
  return place;
}

function piecesOf(node: Node, pos: number): { node: Node; pos: number }[] {
  if (node.type !== listing && node.type !== table) return [{ node, pos }];
  const pieces: { node: Node; pos: number }[] = [];
  let at = pos + 1;
  for (const child of children(node)) {
    if (node.type === listing) pieces.push({ node: child, pos: at });
    else child.forEach((cell, offset) => pieces.push({ node: cell, pos: at + 1 + offset }));
    at += child.nodeSize;
  }
  return pieces;
}
