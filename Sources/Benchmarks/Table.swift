/// A table as text: a title and right-aligned numbers in each row.
struct Table {
  let columns: [String]
  private var rows: [(title: String, cells: [String])] = []

  init(columns: [String]) {
    self.columns = columns
  }

  /// Adds a row of two measurements and how many times the second the first is; a dash where the second is zero.
  mutating func add(_ title: String, _ first: Double, _ second: Double, decimals: Int = 0) {
    let ratio = second > 0 ? Self.text(first / second, decimals: 2) : "–"
    add(title, [Self.text(first, decimals: decimals), Self.text(second, decimals: decimals), ratio])
  }

  /// Adds a row with a cell for each column.
  mutating func add(_ title: String, _ cells: [String]) { rows.append((title, cells)) }

  /// The columns are as wide as what stands in them, two spaces apart.
  var text: String {
    let all = [(title: "", cells: columns)] + rows
    let titleWidth = all.map(\.title.count).max() ?? 0
    let widths = columns.indices.map { column in all.map { $0.cells[column].count }.max() ?? 0 }
    return all.map { row in
      let cells = zip(row.cells, widths).map { cell, width in String(repeating: " ", count: width - cell.count) + cell }
      return ([row.title + String(repeating: " ", count: titleWidth - row.title.count)] + cells).joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// With so many decimals, and a comma between thousands.
  static func text(_ number: Double, decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded())
    let whole = String((scaled / scale).magnitude)
    var grouped = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    let rest = String((scaled % scale).magnitude)
    let fraction = decimals > 0 ? "." + String(repeating: "0", count: decimals - rest.count) + rest : ""
    return (scaled < 0 ? "-" : "") + grouped + fraction
  }
}
