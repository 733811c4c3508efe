/// The quotient rounded down, also for negative numbers, which `/` rounds towards zero.
func floorDivide(_ number: Int, by divisor: Int) -> Int {
  number >= 0 ? number / divisor : (number + 1) / divisor - 1
}

/// What `floorDivide` leaves, in `0..<divisor`.
func remainder(_ number: Int, by divisor: Int) -> Int {
  number - floorDivide(number, by: divisor) * divisor
}
