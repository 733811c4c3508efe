public import FoundationEssentials

/// A route together with what goes in and what comes back.
public struct Endpoint<Response: Sendable>: Sendable {
  public let route: Route
  public let query: [URLQuery]
  /// The JSON to send; nil for a request without a body.
  public let body: Data?
  /// Reads the body of a successful reply.
  public let decode: @Sendable (Data) throws(DecodingFailure) -> Response

  /// Reads a successful reply; what can't be used is named by route, status and keys.
  public func response(status: Int, body: Data) throws(APIError) -> Response {
    do {
      return try decode(body)
    } catch {
      let name = "\(route.method.rawValue) \(route.template)"
      throw .undecodable(endpoint: name, status: status, keys: error.keys)
    }
  }
}

extension Endpoint {
  init(
    _ route: Route, query: [URLQuery] = [], body: JSONText? = nil,
    decode: @escaping @Sendable (Data) throws(DecodingFailure) -> Response
  ) {
    self.route = route
    self.query = query
    self.body = body?.data
    self.decode = decode
  }
}

extension Endpoint where Response: ServerObject {
  /// One that answers a single object, bare or wrapped.
  static func object(_ route: Route, query: [URLQuery] = [], body: JSONText? = nil) -> Self {
    Self(route, query: query, body: body) { data throws(DecodingFailure) in
      try ServerJSON(data).decode(Unwrapped<Response>.self).object
    }
  }
}

extension Endpoint where Response: ServerObject & Identifiable, Response.ID: Sendable {
  /// One that answers the object `id`, bare or wrapped; a reply about another one can't be used.
  static func object(_ route: Route, of id: Response.ID, query: [URLQuery] = []) -> Self {
    let any = object(route, query: query)
    return Self(route, query: query) { data throws(DecodingFailure) in
      let object = try any.decode(data)
      guard object.id == id else { throw .ofAnother }
      return object
    }
  }
}

extension Endpoint {
  /// One that answers a list, bare or wrapped.
  static func list<Item: ServerObject>(_ route: Route, query: [URLQuery] = []) -> Self
  where Response == Listing<Item> {
    Self(route, query: query) { data throws(DecodingFailure) in try ServerJSON(data).decode(Listing<Item>.self) }
  }

  /// One that changes something and answers what it changed, or nil when the reply does not say it whole.
  ///
  /// Success is any reply the server calls one; after nil the caller reads the object again. So it does after a reply
  /// about another object than `id`.
  static func change<Object: ServerObject & Identifiable>(
    _ route: Route, of id: Object.ID, body: JSONText? = nil, isWhole: @escaping @Sendable (Object) -> Bool
  ) -> Self where Response == Object?, Object.ID: Sendable {
    change(route, body: body) { $0.id == id && isWhole($0) }
  }

  /// One that makes something out of another thing and answers what it made, or nil when the reply does not say it
  /// whole.
  static func change<Object: ServerObject>(
    _ route: Route, body: JSONText? = nil, isWhole: @escaping @Sendable (Object) -> Bool
  ) -> Self where Response == Object? {
    Self(route, body: body) { data throws(DecodingFailure) in
      do throws(DecodingFailure) {
        let object = try ServerJSON(data).decode(Unwrapped<Object>.self).object
        return isWhole(object) ? object : nil
      } catch {
        return nil
      }
    }
  }

  /// The part of a list to answer.
  static func page(limit: Int, offset: Int) -> [URLQuery] {
    [URLQuery(name: "limit", value: String(limit)), URLQuery(name: "offset", value: String(offset))]
  }
}
