#include "server/storage/integrity.h"

#include "server/storage/filter.h"

namespace turnpike::storage {

namespace {

constexpr std::size_t kListed = 20;

/// Reads one text for each row. A file may be too damaged for the question itself; that is an answer too.
Result<void> addFindings(Session &session, const char *sql, std::vector<std::string> &findings)
{
    auto rows = session.query(QString::fromLatin1(sql));
    if (!rows && rows.error().code != "database_corrupt")
        return tl::make_unexpected(rows.error());
    if (!rows) {
        findings.push_back(rows.error().message);
        return {};
    }
    std::size_t count = 0;
    while (rows->next()) {
        if (++count <= kListed)
            findings.push_back(textOf(rows->value(0)));
    }
    if (count > kListed)
        findings.push_back("… and " + std::to_string(count - kListed) + " more of this kind.");
    return {};
}

} // namespace

Result<std::vector<std::string>> integrityFindings(Session &session)
{
    std::vector<std::string> findings;
    for (const char *sql :
         {"SELECT 'The database file is damaged: ' || integrity_check FROM pragma_integrity_check "
          "WHERE integrity_check <> 'ok'",
          "SELECT 'A row of ' || \"table\" || ' refers to a row of ' || parent || ' that is not there.' "
          "FROM pragma_foreign_key_check"}) {
        if (auto asked = addFindings(session, sql, findings); !asked)
            return tl::make_unexpected(asked.error());
    }
    return findings;
}

bool isReadable(Session &session)
{
    auto row = session.query(QStringLiteral("PRAGMA quick_check(1)"));
    return row && row->next() && row->value(0).toString() == QLatin1String("ok");
}

} // namespace turnpike::storage
