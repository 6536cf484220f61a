import { Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { Labels, say } from "./labels";

/** How many characters there are, or are selected; blanks and marks of headings do not count. */
export class Counting {
  private counted?: { doc: Node; count: number };

  constructor(private readonly labels: Labels) {}

  words(state: EditorState): string {
    const { from, to, empty } = state.selection;
    const selected = empty ? 0 : lengthOf(state.doc.textBetween(from, to, ""));
    return selected ? say(this.labels, "selected", selected) : say(this.labels, "words", this.all(state.doc).toLocaleString("en"));
  }

  private all(doc: Node): number {
    if (this.counted?.doc !== doc) {
      let count = 0;
      doc.descendants((node) => {
        if (node.isText) count += lengthOf(node.text ?? "");
      });
      this.counted = { doc, count };
    }
    return this.counted!.count;
  }
}

const lengthOf = (text: string) => text.replace(/\s/g, "").length;
