import { EditorView } from "prosemirror-view";

/** What the view keeps to itself: it takes over what the browser did to the text and the selection. */
interface Observing {
  domObserver: { flush(): void };
}

/**
 * Takes over where the caret stands before a key acts. The browser tells of a caret that a click or a key has moved
 * only with the next frame; a key that comes before would act on the place the caret has left.
 */
export function seeCaret(view: EditorView, event: KeyboardEvent) {
  // While an input method composes, the text is the browser's.
  if (!event.isComposing && event.keyCode !== 229) (view as unknown as Observing).domObserver.flush();
}
