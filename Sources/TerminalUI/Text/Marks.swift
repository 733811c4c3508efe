/// The combining marks of a ``Glyph``: at most four, since ncurses keeps five scalars a cell.
///
/// Not an array, so that the cells of a row are one piece of memory, copied and compared as such.
struct Marks: Equatable, Sendable {
  /// Code points in order; 0 where there is none.
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  var scalars: [Unicode.Scalar] {
    if first == 0 { return [] }
    return [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  /// These and one more; these alone if there are four.
  func adding(_ mark: Unicode.Scalar) -> Marks {
    var marks = self
    if first == 0 {
      marks.first = mark.value
    } else if second == 0 {
      marks.second = mark.value
    } else if third == 0 {
      marks.third = mark.value
    } else if fourth == 0 {
      marks.fourth = mark.value
    }
    return marks
  }
}
