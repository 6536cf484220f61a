import { Node } from "prosemirror-model";
import { EditorState, Transaction } from "prosemirror-state";
import { FROM_SERVER } from "./ids";
import { children } from "./blocks";

/** Turns the text into another one by changing as few blocks as possible, so that the caret stays where it is. */
export function turnInto(state: EditorState, doc: Node): Transaction {
  const tr = state.tr.setMeta(FROM_SERVER, true);
  const before = children(state.doc);
  const after = children(doc);
  if (before.length === after.length && before.every((node, i) => node.attrs.id === after[i].attrs.id)) {
    let pos = state.doc.content.size;
    for (let i = before.length - 1; i >= 0; i--) {
      pos -= before[i].nodeSize;
      if (!before[i].eq(after[i])) tr.replaceWith(pos, pos + before[i].nodeSize, after[i]);
    }
    return tr;
  }
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head].eq(after[head])) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail].eq(after[after.length - 1 - tail])
  ) {
    tail++;
  }
  const sizeOf = (nodes: Node[]) => nodes.reduce((size, node) => size + node.nodeSize, 0);
  const from = sizeOf(before.slice(0, head));
  const to = state.doc.content.size - sizeOf(before.slice(before.length - tail));
  return tr.replaceWith(from, to, after.slice(head, after.length - tail));
}
