#include "models/json_reader.h"

namespace turnpike {

using Json = nlohmann::json;

const Json *JsonReader::find(const char *name)
{
    if (m_object.is_object())
        if (const auto found = m_object.find(name); found != m_object.end())
            return found->is_null() ? nullptr : &*found;
    refuse(name);
    return nullptr;
}

void JsonReader::refuse(const char *name)
{
    if (m_fault.empty())
        m_fault = name;
}

std::int64_t JsonReader::integer(const char *name)
{
    const Json *value = find(name);
    if (value && !value->is_number_integer())
        refuse(name);
    return value && value->is_number_integer() ? value->get<std::int64_t>() : 0;
}

QString JsonReader::text(const char *name)
{
    const Json *value = find(name);
    if (value && !value->is_string())
        refuse(name);
    return value && value->is_string() ? QString::fromStdString(value->get_ref<const std::string &>()) : QString();
}

bool JsonReader::flag(const char *name)
{
    const Json *value = find(name);
    if (value && !value->is_boolean())
        refuse(name);
    return value && value->is_boolean() && value->get<bool>();
}

bool JsonReader::isNull(const char *name)
{
    return find(name) == nullptr;
}

QStringList JsonReader::texts(const char *name)
{
    QStringList texts;
    for (const Json &item : list(name)) {
        if (item.is_string())
            texts << QString::fromStdString(item.get_ref<const std::string &>());
        else
            refuse(name);
    }
    return texts;
}

const Json &JsonReader::list(const char *name)
{
    static const Json kEmpty = Json::array();
    const Json *value = find(name);
    if (value && !value->is_array())
        refuse(name);
    return value && value->is_array() ? *value : kEmpty;
}

const Json &JsonReader::object(const char *name)
{
    static const Json kEmpty = Json::object();
    const Json *value = find(name);
    if (value && !value->is_object())
        refuse(name);
    return value && value->is_object() ? *value : kEmpty;
}

void JsonReader::include(const JsonReader &part)
{
    if (m_fault.empty())
        m_fault = part.m_fault;
}

Result<void> JsonReader::finish() const
{
    if (m_fault.empty())
        return {};
    return fail("service_error",
                "The service's answer is not as expected at '" + m_fault + "'; it may be of another version.");
}

} // namespace turnpike
