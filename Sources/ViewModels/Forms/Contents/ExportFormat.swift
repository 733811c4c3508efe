import FoundationEssentials
import MoltFlow

/// The kinds of file in which the server gives a group's members.
nonisolated enum ExportFormat: String, CaseIterable {
  case csv, json

  var title: String { rawValue.uppercased() }
  /// With its dot.
  var ending: String { ".\(rawValue)" }

  private var detail: String {
    switch self {
    case .csv: "for spreadsheets"
    case .json: "for programs"
    }
  }

  func endpoint(_ group: CustomGroup.ID) -> Endpoint<Data> {
    switch self {
    case .csv: .exportGroupCSV(group)
    case .json: .exportGroupJSONFile(group)
    }
  }

}

/// The field that chooses one.
extension ExportFormat {
  static func field() -> FormField {
    let options = options(matching: "")
    return FormField(.format, "Format", .picker(Picker(options: options, chosen: options.first)))
  }

  static func options(matching query: String) -> [Picker.Option] {
    Picker.matching(query, in: allCases.map { Picker.Option(id: $0.rawValue, title: $0.title, detail: $0.detail) })
  }

  static func chosen(in fields: [FormField]) -> ExportFormat {
    fields[.format]?.picker?.chosen.flatMap { ExportFormat(rawValue: $0.id) } ?? .csv
  }
}
