extension Sequence {
  /// The commands of a key table that can run on `model` now, in table order.
  @MainActor public func footerItems<Model>(for model: Model) -> [Footer.Item] where Element == Binding<Model> {
    compactMap { binding in
      guard binding.unavailable(model) == nil, let key = binding.keys.first else { return nil }
      let isKept = binding.keys.contains { $0 == "?" || $0 == "q" }
      return Footer.Item(text: "\(key.label) \(binding.title)", isKept: isKept)
    }
  }

  /// The footer's text: the commands that can run now, in table order, as many as fit into `width` columns.
  ///
  /// The last ones are left out first, those on `?` and `q` only after all others.
  @MainActor public func footer<Model>(for model: Model, width: Int = .max) -> String
  where Element == Binding<Model> {
    Footer(footerItems(for: model)).text(width: width)
  }
}
