#include "server/storage/recover.h"

#include "server/storage/database_file.h"
#include "server/storage/database_swap.h"
#include "server/storage/filter.h"
#include "server/storage/migrations.h"
#include "server/storage/raw_tree.h"
#include "server/storage/table_shape.h"

#include <QSqlError>
#include <algorithm>
#include <map>
#include <optional>

namespace turnpike::storage {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyMs = 5000;
constexpr int kRowsPerTransaction = 5000;
constexpr std::size_t kSchemaColumns = 5; // type, name, table, root page, text

using Step = std::function<bool(std::int64_t, std::int64_t)>;

/// Where the damaged file's own list of tables says that they begin.
struct Roots
{
    std::map<std::string, std::uint32_t> tables;
    std::multimap<std::string, std::uint32_t> indexes; // by table
};

Roots rootsOf(RawTrees &trees, bool &sound)
{
    Roots roots;
    const auto walk = trees.walk(1, TreeKind::Rows, [&](RawRow &&row) {
        const bool fits = row.values.size() == kSchemaColumns && std::holds_alternative<std::string>(row.values[0]) &&
                          std::holds_alternative<std::string>(row.values[2]) &&
                          std::holds_alternative<std::int64_t>(row.values[3]);
        if (!fits)
            return;
        const auto &type = std::get<std::string>(row.values[0]), &table = std::get<std::string>(row.values[2]);
        const auto root = static_cast<std::uint32_t>(std::get<std::int64_t>(row.values[3]));
        if (type == "table")
            roots.tables[table] = root;
        else if (type == "index")
            roots.indexes.emplace(table, root);
    });
    sound = walk.damagedPages == 0 && walk.damagedRows == 0;
    return roots;
}

/// Puts rows into the new file, some thousand in a transaction.
class Filler
{
public:
    Filler(Session &session, Step step) : m_session(session), m_step(std::move(step)) {}

    /// False: the new file does not take it. Other failures stay in error().
    bool add(const TableShape &shape, const RawRow &row)
    {
        if (m_error || (m_inTransaction == 0 && !run("BEGIN IMMEDIATE")))
            return false;
        QSqlQuery &insert = m_inserts.try_emplace(shape.name, m_session.database()).first->second;
        if (insert.lastQuery().isEmpty() && !insert.prepare(shape.insertText())) {
            m_error = Session::describe(insert.lastError());
            return false;
        }
        bind(insert, shape, row);
        const bool taken = insert.exec();
        const Error refused = taken ? Error() : Session::describe(insert.lastError());
        insert.finish();
        if (!taken && refused.code != "database_constraint")
            m_error = refused;
        if (++m_inTransaction >= kRowsPerTransaction)
            commit();
        return taken;
    }

    void commit()
    {
        if (std::exchange(m_inTransaction, 0) == 0)
            return;
        m_done += kRowsPerTransaction;
        run("COMMIT");
        if (!m_error && !m_step(m_done, 0))
            m_error = Error{"cancelled", "Recovering was cancelled."};
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    bool run(const char *sql)
    {
        const auto done = m_session.query(QString::fromLatin1(sql));
        if (!done)
            m_error = done.error();
        return done.has_value();
    }

    static void bind(QSqlQuery &insert, const TableShape &shape, const RawRow &row)
    {
        const auto count = static_cast<int>(shape.columns.size());
        for (int i = 0; i < count; ++i) {
            const bool isThere = static_cast<std::size_t>(i) < row.values.size();
            insert.bindValue(i, i == shape.rowIdColumn ? sqlInteger(row.rowId)
                                : isThere              ? variantOf(row.values[static_cast<std::size_t>(i)])
                                                       : QVariant());
        }
    }

    static QVariant variantOf(const RawValue &value)
    {
        if (const auto *number = std::get_if<std::int64_t>(&value))
            return sqlInteger(*number);
        if (const auto *text = std::get_if<std::string>(&value))
            return sqlText(*text);
        if (const auto *blob = std::get_if<RawBlob>(&value))
            return sqlBlob(blob->bytes);
        return {};
    }

    Session &m_session;
    Step m_step;
    std::map<std::string, QSqlQuery> m_inserts; // by table
    int m_inTransaction = 0;
    std::int64_t m_done = 0;
    std::optional<Error> m_error;
};

RecoveredTable fillTable(const TableShape &shape, const Roots &roots, RawTrees &trees, Filler &filler)
{
    RecoveredTable result;
    result.table = shape.name;
    const auto root = roots.tables.find(shape.name);
    if (root == roots.tables.end())
        return result;
    const auto walk = trees.walk(root->second, shape.kind, [&](RawRow &&row) {
        ++(shape.fits(row) && filler.add(shape, row) ? result.rows : result.unusable);
    });
    result.damagedPages = walk.damagedPages;
    result.unusable += walk.damagedRows;
    return result;
}

/// What no walk has led to goes where its shape belongs, when that is one table only. It may be there already.
void fillRest(const std::vector<TableShape> &shapes, RawTrees &trees, Filler &filler, RecoverReport &report)
{
    trees.walkRest([&](TreeKind kind, RawRow &&row) {
        const auto fits = [&](const TableShape &shape) { return shape.kind == kind && shape.fitsWhole(row); };
        const auto shape = std::find_if(shapes.begin(), shapes.end(), fits);
        if (shape == shapes.end() || std::find_if(std::next(shape), shapes.end(), fits) != shapes.end())
            return;
        if (filler.add(*shape, row))
            ++report.tables[static_cast<std::size_t>(shape - shapes.begin())].rows;
    });
}

/// An index has an entry for each row of its table. The most that an index of the table has; 0: there is none.
std::int64_t entriesOf(const std::string &table, const Roots &roots, RawTrees &trees)
{
    std::int64_t most = 0;
    const auto [first, last] = roots.indexes.equal_range(table);
    for (auto index = first; index != last; ++index)
        most = std::max(most, trees.walk(index->second, TreeKind::Entries, [](RawRow &&) {}).rows);
    return most;
}

/// Rows that refer to what is not there would be refused by every later change.
Result<void> dropStrays(Session &session, const TableShape &shape, RecoveredTable &table)
{
    for (const TableShape::Reference &reference : shape.references) {
        auto done = session.query(QStringLiteral("DELETE FROM \"%1\" WHERE \"%2\" NOT IN (SELECT \"%3\" FROM \"%4\")")
                                      .arg(QString::fromStdString(shape.name), QString::fromStdString(reference.column),
                                           QString::fromStdString(reference.parentColumn),
                                           QString::fromStdString(reference.parent)));
        if (!done)
            return tl::make_unexpected(done.error());
        table.rows -= done->numRowsAffected();
        table.unusable += done->numRowsAffected();
    }
    return {};
}

Result<RecoverReport> fill(const RawPages &pages, Session &session, const Step &step)
{
    const auto shapes = tableShapes(session);
    if (!shapes)
        return tl::make_unexpected(shapes.error());
    if (auto off = session.query(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return tl::make_unexpected(off.error());
    RawTrees trees(pages);
    RecoverReport report;
    const Roots roots = rootsOf(trees, report.schemaSound);
    Filler filler(session, step);
    std::vector<std::int64_t> entries; // known to the indexes, by table
    for (const TableShape &shape : *shapes) {
        report.tables.push_back(fillTable(shape, roots, trees, filler));
        entries.push_back(entriesOf(shape.name, roots, trees));
    }
    trees.markFree();
    fillRest(*shapes, trees, filler, report);
    filler.commit();
    if (filler.error())
        return tl::make_unexpected(*filler.error());
    for (std::size_t i = 0; i < shapes->size(); ++i) {
        RecoveredTable &table = report.tables[i];
        table.lost = std::max<std::int64_t>(0, entries[i] - table.rows - table.unusable);
        if (auto dropped = dropStrays(session, (*shapes)[i], table); !dropped)
            return tl::make_unexpected(dropped.error());
    }
    if (auto flushed = session.query(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !flushed)
        return tl::make_unexpected(flushed.error());
    return report;
}

Result<RecoverReport> fillFile(const RawPages &pages, const fs::path &file, std::int64_t nowMs, const Step &step)
{
    if (auto made = migrateDatabase(file, shippedMigrations(), nowMs); !made)
        return tl::make_unexpected(made.error());
    const auto session = Session::open(file, Session::Access::Write, kBusyMs);
    if (!session)
        return tl::make_unexpected(session.error());
    return fill(pages, **session, step);
}

} // namespace

std::int64_t RecoverReport::rows() const
{
    std::int64_t sum = 0;
    for (const RecoveredTable &table : tables)
        sum += table.rows;
    return sum;
}

bool RecoverReport::complete() const
{
    return schemaSound && std::all_of(tables.begin(), tables.end(), [](const RecoveredTable &table) {
               return table.unusable == 0 && table.damagedPages == 0 && table.lost == 0;
           });
}

Result<RecoverReport> recoverDatabase(const fs::path &source, const fs::path &target, std::int64_t nowMs,
                                      const Step &step)
{
    std::error_code error;
    if (fs::exists(target, error))
        return fail("output_exists", "The file " + target.string() + " is there already.");
    const auto pages = RawPages::open(source);
    if (!pages)
        return tl::make_unexpected(pages.error());
    fs::path partial = target;
    partial += ".part";
    removeDatabaseFiles(partial); // of an attempt that was killed
    auto report = fillFile(*pages, partial, nowMs, step);
    if (report && report->rows() == 0)
        report = fail("recover_failed", "Nothing of a Turnpike database was found in " + source.string() + ".");
    if (!report) {
        removeDatabaseFiles(partial);
        return report;
    }
    syncPath(partial);
    fs::rename(partial, target, error);
    if (error)
        return fail("recover_failed", target.string() + ": " + error.message() + ".");
    syncPath(fs::absolute(target).parent_path());
    return report;
}

} // namespace turnpike::storage
