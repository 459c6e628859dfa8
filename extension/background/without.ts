/** A copy that lacks one field: an absent field and an undefined one are not the same here. */
export function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const copy = { ...whole };
  Reflect.deleteProperty(copy, key);
  return copy;
}
