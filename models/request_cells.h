#pragma once

#include "models/cell.h"
#include "models/request_rows.h"

namespace turnpike {

inline constexpr int kOutcomes = 7; // numbered from 1, see Outcome

/// The word of an outcome in filters and exports; empty for what is none.
QString outcomeName(int outcome);

/// Status with a short reason, its colour and icon.
Cell requestStatusCell(const RequestLine &line);
/// "asked → used" when the channel maps the model.
Cell requestModelCell(const RequestLine &line);
/// The time of day, with the date when it is not today.
Cell requestTimeCell(const RequestLine &line, std::int64_t nowMs);
/// USD to the millionth with its leading zeros muted, exact in the tip; a dash while the request has no price.
Cell requestCostCell(std::int64_t nanoDollars);
/// A sum in USD to the cent, a smaller one to the millionth.
QString formatDollars(std::int64_t nanoDollars);
/// "0.46" seconds.
QString formatSeconds(std::int64_t ms);

/// JSON with line breaks, its members in the order they came in; anything else as it is.
QString prettyJson(const QByteArray &bytes);

/// A command that repeats the request as far as the log knows it: the content is not kept, and the key stays a
/// variable.
QString requestAsCurl(const RequestLine &line, const QString &address);

} // namespace turnpike
