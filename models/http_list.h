#pragma once

#include "models/admin_client.h"
#include "models/json_reader.h"
#include "models/page_source.h"
#include "server/runtime/http_syntax.h"

namespace turnpike {

/// A path with query parameters; empty values are left out.
class Target
{
public:
    explicit Target(std::string path) : m_text(std::move(path)) {}
    Target &add(const char *name, std::string_view value)
    {
        if (!value.empty())
            m_text +=
                std::string(m_text.find('?') == std::string::npos ? "?" : "&") + name + "=" + percentEncoded(value);
        return *this;
    }
    Target &add(const char *name, std::int64_t value) { return add(name, std::to_string(value)); }
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

/// One page of a list of the admin interface, also when it is longer than what the interface gives at once.
template <class Row>
class HttpList : public std::enable_shared_from_this<HttpList<Row>>
{
public:
    struct Question
    {
        Target target; // without limit and cursor
        const char *items;
        const char *cursor = "after"; // name of the parameter
        std::function<Row(JsonReader &item, JsonReader &answer)> rowOf;
    };
    static void fetch(AdminClient &client, Question question, int limit, const std::string &after, QObject *context,
                      Done<Page<Row>> done)
    {
        std::shared_ptr<HttpList> list(new HttpList(client, std::move(question), limit, context, std::move(done)));
        list->ask(after);
    }

private:
    static constexpr int kMostAtOnce = 500;

    HttpList(AdminClient &client, Question question, int limit, QObject *context, Done<Page<Row>> done)
        : m_client(client), m_question(std::move(question)), m_limit(limit), m_context(context), m_done(std::move(done))
    {}

    void ask(const std::string &after)
    {
        Target target = m_question.target;
        target.add("limit", std::min(kMostAtOnce, m_limit - int(m_page.rows.size())));
        target.add(m_question.cursor, after);
        m_client.call({"GET", target.text()}, m_context,
                      [self = this->shared_from_this()](const Result<nlohmann::json> &answer) { self->take(answer); });
    }

    void take(const Result<nlohmann::json> &answer)
    {
        if (!answer)
            return m_done(tl::make_unexpected(answer.error()));
        JsonReader reader(*answer);
        reader.each(m_question.items, [&](JsonReader &item) { m_page.rows << m_question.rowOf(item, reader); });
        if (auto read = reader.finish(); !read)
            return m_done(tl::make_unexpected(read.error()));
        const auto next = answer->find("next");
        m_page.next.clear();
        if (next != answer->end() && !next->is_null())
            m_page.next = next->is_string() ? next->get<std::string>() : next->dump();
        if (!m_page.next.empty() && int(m_page.rows.size()) < m_limit)
            return ask(m_page.next);
        m_done(std::move(m_page));
    }

    AdminClient &m_client;
    Question m_question;
    int m_limit;
    QObject *m_context;
    Done<Page<Row>> m_done;
    Page<Row> m_page;
};

} // namespace turnpike
