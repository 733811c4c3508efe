import TerminalUI
import Testing

@Suite struct ColorTests {
  @Test(
    arguments: [
      (.ansi(1), 1), (.ansi(15), 15), (.rgb(0, 0, 0), 16), (.rgb(255, 255, 255), 231), (.rgb(255, 0, 0), 196),
      (.rgb(95, 135, 175), 67), (.rgb(8, 8, 8), 232), (.rgb(128, 128, 128), 244), (.rgb(238, 238, 238), 255),
      (.rgb(136, 192, 208), 110),
    ] as [(Color, Int)])
  func `a colour has a nearest one of 256`(color: Color, number: Int) {
    #expect(color.nearest256 == number)
  }

  @Test(
    arguments: [
      (.ansi(1), 1, false), (.ansi(9), 1, true), (.ansi(15), 7, true), (.rgb(0, 0, 0), 0, false),
      (.rgb(255, 255, 255), 7, true), (.rgb(220, 40, 30), 1, false), (.rgb(120, 120, 120), 0, true),
      (.rgb(30, 220, 30), 2, false), (.rgb(250, 250, 60), 3, true),
    ] as [(Color, Int, Bool)])
  func `a colour has a nearest one of eight, bold if bright`(color: Color, number: Int, isBold: Bool) {
    let nearest = color.nearest8

    #expect(nearest.0 == number)
    #expect(nearest.bold == isBold)
  }
}
