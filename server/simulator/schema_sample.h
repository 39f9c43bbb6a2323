#pragma once

#include <nlohmann/json.hpp>

namespace turnpike {

/// A value that a JSON schema (or Gemini's form of one) allows: every property, one item of a list, the first of an
/// enum. References are followed inside `schema`.
nlohmann::ordered_json sampleOf(const nlohmann::json &schema);

} // namespace turnpike
