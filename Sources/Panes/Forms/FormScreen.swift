import TerminalUI
import ViewModels

/// What shows of a form, laid out once for what is drawn and for the keys in the footer.
enum FormScreen {
  case fields(FormWindow)
  case months(MonthWindow)
  case warnings(WarningWindow)
  /// It is not known whether a send was carried out.
  case doubt(FormViewModel)

  /// `area` is the form's, its border too.
  init(_ form: FormViewModel, in area: Rect, _ longText: LongText) {
    if form.doubt != nil {
      self = .doubt(form)
    } else if let months = MonthWindow(form, in: area) {
      self = .months(months)
    } else if let warnings = WarningWindow(form, in: area) {
      self = .warnings(warnings)
    } else {
      self = .fields(FormWindow(form, in: area.inset, longText))
    }
  }
}
