// Both in line, so that the compiler knows the divisor and needs no division for it.

/// The quotient rounded down, also for negative numbers, which `/` rounds towards zero.
@inline(__always)
func floorDivide(_ number: Int, by divisor: Int) -> Int {
  number >= 0 ? number / divisor : (number + 1) / divisor - 1
}

/// What `floorDivide` leaves, in `0..<divisor`.
@inline(__always)
func remainder(_ number: Int, by divisor: Int) -> Int {
  number - floorDivide(number, by: divisor) * divisor
}
