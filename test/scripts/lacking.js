// What Rhino 1.7.14 lacks of the standard library of 2022 and the library uses, in the language of 2009. A host that runs
// the lowered script in such an engine loads this, or core-js, before it.
(function () {
  function add(object, name, value) {
    if (!(name in object)) Object.defineProperty(object, name, { value: value, writable: true, configurable: true });
  }
  function at(place) {
    return this[place < 0 ? this.length + place : place];
  }
  function list(source, change) {
    return Array.from(source, change);
  }
  var typed = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
  typed.forEach(function (Typed) {
    add(Typed, "from", function (source, change) {
      return new Typed(list(source, change));
    });
    add(Typed.prototype, "at", at);
    add(Typed.prototype, "slice", function (from, to) {
      return new Typed(Array.prototype.slice.call(this, from, to));
    });
    add(Typed.prototype, "fill", function (value, from, to) {
      for (var place = from || 0; place < (to === undefined ? this.length : to); place++) this[place] = value;
      return this;
    });
  });
  add(Object, "hasOwn", function (object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  });
  add(Array.prototype, "at", at);
  add(Array.prototype, "flat", function (depth) {
    var deeper = depth === undefined ? 1 : depth;
    return this.reduce(function (all, item) {
      return all.concat(Array.isArray(item) && deeper > 1 ? item.flat(deeper - 1) : Array.isArray(item) && deeper > 0 ? item : [item]);
    }, []);
  });
  add(Array.prototype, "flatMap", function (change) {
    return this.map(change).flat();
  });
  add(String.prototype, "at", function (place) {
    return this.charAt(place < 0 ? this.length + place : place) || undefined;
  });
  add(String.prototype, "replaceAll", function (what, by) {
    return what instanceof RegExp ? this.replace(what, by) : this.split(what).join(by);
  });
})();
