import Observation

/// A property that is observed, in a class with type parameters.
///
/// `@Observable` would note each access there by a key path that is looked up at run time, which takes a microsecond;
/// a screen reads such properties a thousand times.
@propertyWrapper
public final class Observed<Value> {
  private var value: Value
  private let changes = Changes()

  public init(wrappedValue: Value) { value = wrappedValue }

  public var wrappedValue: Value {
    get {
      changes.willRead()
      return value
    }
    _modify {
      defer { changes.didChange() }
      yield &value
    }
  }
}

/// What observation can note of a value whose type it does not know: that it was read, and that it changed.
@Observable
private final class Changes {
  private var count = 0

  func willRead() { _ = count }

  func didChange() { count += 1 }
}
