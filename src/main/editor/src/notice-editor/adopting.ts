import { Node } from "prosemirror-model";
import { EditorState, Transaction } from "prosemirror-state";

/** Words of a block, counted as BlockText.java counts them, with their places in the document. */
interface Words {
  text: string;
  /** Place of each unit. */
  places: number[];
}

function wordsOf(block: Node, pos: number): Words {
  const words: Words = { text: "", places: [] };
  const add = (text: string, at: number) => {
    for (let i = 0; i < text.length; i++) words.places.push(at + i);
    words.text += text;
  };
  const unit = (node: Node, at: number) => {
    if (words.text || words.places.length) add("\n", at);
    node.forEach((child, offset) => add(child.isText ? (child.text ?? "") : "\uFFFC", at + 1 + offset));
  };
  if (block.isTextblock) unit(block, pos);
  else {
    block.descendants((node, offset) => {
      if (!node.isTextblock) return true;
      unit(node, pos + 1 + offset);
      return false;
    });
  }
  return words;
}

/**
 * Puts suggested words in the place of others, as one step that one undo takes back; null when they are not there.
 *
 * @param start where they begin in the block, or began before it was changed
 */
export function adopt(state: EditorState, block: string, start: number, quote: string, replacement: string): Transaction | null {
  let found: Transaction | null = null;
  state.doc.forEach((node, pos) => {
    if (node.attrs.id !== block) return;
    const { text, places } = wordsOf(node, pos);
    let at = text.startsWith(quote, start) ? start : -1;
    for (let next = text.indexOf(quote); at !== start && next >= 0; next = text.indexOf(quote, next + 1)) {
      if (at < 0 || Math.abs(next - start) < Math.abs(at - start)) at = next;
    }
    if (at < 0) return;
    const from = places[at];
    const to = places[at + quote.length - 1] + 1;
    found = replacement ? state.tr.insertText(replacement, from, to) : state.tr.delete(from, to);
  });
  return found;
}
