/// Any JSON value, of which only the presence counts.
struct Anything: Decodable {
  init(from decoder: any Decoder) {}
}
