import { EditorState } from "prosemirror-state";
import { DirectEditorProps } from "prosemirror-view";
import { plainSlice } from "./clipboard";
import { Labels, say } from "./labels";
import { cleanHtml, emptyReport, PasteReport, textSlice, tidySlice } from "./paste";
import { paragraph } from "./schema";

/** What comes from the clipboard: cleaned, counted, and said in one sentence. */
export class Pasting {
  private report: PasteReport = emptyReport();

  constructor(private readonly labels: Labels) {}

  /** @param state as it is before the paste */
  props(state: () => EditorState): Partial<DirectEditorProps> {
    return {
      transformPastedHTML: (html) => {
        this.report = emptyReport();
        return cleanHtml(html, this.report);
      },
      clipboardTextParser: (text) => {
        this.report = emptyReport();
        return textSlice(text);
      },
      transformPasted: (slice) => tidySlice(slice, isInBlankParagraph(state()), this.report),
      clipboardTextSerializer: plainSlice,
    };
  }

  /** Whether the last paste came from this editor itself. */
  get isOwn(): boolean {
    return this.report.own;
  }

  /** What was changed by the last paste; empty when it came through as it was. */
  words(): string {
    const { characters, headings, tables, styles, images, links } = this.report;
    if (!headings && !tables && !styles && !links && !images) return "";
    const parts = [say(this.labels, "pasted", characters)];
    if (headings) parts.push(say(this.labels, "pasted.headings", headings));
    if (tables) parts.push(say(this.labels, "pasted.tables", tables));
    if (styles) parts.push(say(this.labels, "pasted.styles", styles));
    if (links) parts.push(say(this.labels, "pasted.links", links));
    const end = images ? say(this.labels, "pasted.images", images) : say(this.labels, "pasted.end");
    return parts.join(say(this.labels, "pasted.and")) + end;
  }
}

function isInBlankParagraph(state: EditorState): boolean {
  const { $from, empty } = state.selection;
  return empty && $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
}
