#pragma once

#include "server/runtime/result.h"

#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace turnpike {

/// Reads what a service answered, strictly: a field that is missing or of another type makes the whole answer an
/// error instead of a row of zeros. Null reads as 0, empty or false.
class JsonReader
{
public:
    explicit JsonReader(const nlohmann::json &object) : m_object(object) {}

    std::int64_t integer(const char *name);
    QString text(const char *name);
    bool flag(const char *name);
    bool isNull(const char *name);
    QStringList texts(const char *name);
    /// An array, empty when it is none.
    const nlohmann::json &list(const char *name);
    /// Has every object of that array read by a reader of its own.
    template <class Read>
    void each(const char *name, Read read)
    {
        for (const nlohmann::json &object : list(name)) {
            JsonReader part(object);
            read(part);
            include(part);
        }
    }
    const nlohmann::json &object(const char *name);
    /// Takes over what went wrong while a part of this answer was read.
    void include(const JsonReader &part);
    void refuse(const char *name);

    /// Error `service_error` with the first field at fault.
    Result<void> finish() const;

private:
    const nlohmann::json *find(const char *name);
    const nlohmann::json &m_object;
    std::string m_fault;
};

} // namespace turnpike
