extension Color {
  /// The nearest colour of a terminal that has 256, as its number.
  ///
  /// Exact colours go to the cube and the greys (16…255), which are the same everywhere; 0…15 are the user's own.
  public var nearest256: Int {
    switch self {
    case .ansi(let number): number
    case .rgb(let red, let green, let blue): Self.nearest(to: (Int(red), Int(green), Int(blue)), in: Self.fixed) + 16
    }
  }

  /// The nearest colour of a terminal that has 8, as its number, and whether it takes bold to be bright.
  public var nearest8: (Int, bold: Bool) {
    switch self {
    case .ansi(let number): (number % 8, bold: number >= 8)
    case .rgb(let red, let green, let blue):
      Color.ansi(Self.nearest(to: (Int(red), Int(green), Int(blue)), in: Self.sixteen)).nearest8
    }
  }

  private typealias Levels = (red: Int, green: Int, blue: Int)

  /// The colours 16…255 of xterm: a cube of six levels each, then 24 greys.
  private static let fixed: [Levels] = {
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = steps.flatMap { red in steps.flatMap { green in steps.map { (red, green, $0) } } }
    let greys = (0..<24).map { (8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0) }
    return cube + greys
  }()

  /// The sixteen colours of xterm as it comes.
  private static let sixteen: [Levels] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]

  private static func nearest(to wanted: Levels, in palette: [Levels]) -> Int {
    palette.indices.min { distance(palette[$0], wanted) < distance(palette[$1], wanted) } ?? 0
  }

  /// How different two colours look, by their weighted squares: the eye sees green best and blue least.
  private static func distance(_ first: Levels, _ second: Levels) -> Int {
    let red = first.red - second.red
    let green = first.green - second.green
    let blue = first.blue - second.blue
    return 3 * red * red + 6 * green * green + blue * blue
  }
}
