import Observation
import Testing

@testable import ViewModels

@Suite struct ObservedTests {
  private final class Holder<Value> {
    @Observed var value: Value
    @Observed var other = 0

    init(_ value: Value) { _value = Observed(wrappedValue: value) }
  }

  @Test func `who has read it hears once that it changes`() async {
    let holder = Holder("old")

    await confirmation { isTold in
      let read = withObservationTracking {
        holder.value
      } onChange: {
        isTold()
      }
      #expect(read == "old")
      holder.value = "new"
      holder.value = "newest"
    }
    #expect(holder.value == "newest")
  }

  @Test func `who has read another property hears nothing`() async {
    let holder = Holder("old")

    await confirmation(expectedCount: 0) { isTold in
      withObservationTracking {
        _ = holder.other
      } onChange: {
        isTold()
      }
      holder.value = "new"
    }
  }
}
