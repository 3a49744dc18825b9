/** Computes something of an object once, however often it is asked, as long as that object lives. */
export function memo<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    let one = known.get(of);
    if (!one) {
      one = { value: make(of) };
      known.set(of, one);
    }
    return one.value;
  };
}
