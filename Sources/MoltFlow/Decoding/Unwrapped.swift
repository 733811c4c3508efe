/// A single object that came bare, or wrapped as `{data: {…}}` or under its own name.
struct Unwrapped<Object: ServerObject>: Decodable {
  let object: Object

  init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    if let wrapper = (Object.objectNames + ["data"]).first(where: { fields.isObject($0) }), fields.text("id") == nil {
      object = try fields.container.decode(Unwrapped.self, forKey: Name(wrapper)).object
    } else {
      object = try Object(from: decoder)
    }
  }
}
