/** The words of the editor in the person's language; the server hands them in. */
export type Labels = Record<string, string>;

/** A label with its places {0}, {1} … filled. */
export function say(labels: Labels, key: string, ...values: (string | number)[]): string {
  return (labels[key] ?? key).replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)] ?? ""));
}
