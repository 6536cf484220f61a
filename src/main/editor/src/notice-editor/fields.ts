import { Fields, State } from "./saving";

/** Title and addressees stand beside the body on the same paper and are the server's; so is the line that says what is saved. */

export function fields(): Fields {
  const value = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? "";
  return { title: value("title"), addressees: value("addressees") };
}

export function showState(state: State, text: string) {
  const line = document.getElementById("save-state");
  if (!line) return;
  line.textContent = text;
  line.dataset.state = state;
}
