#include "ui/overview/request_filter.h"

#include "models/filter_language.h"

using namespace Qt::StringLiterals;

namespace turnpike {

QString requestFilter(UsageDimension dimension, const UsageHead &head)
{
    if (head.others > 0)
        return {};
    switch (dimension) {
    case UsageDimension::Time:
        return FilterLanguage::timeTerm(head.fromMs, head.toMs);
    case UsageDimension::Key:
        return FilterLanguage::term(u"key"_s, head.name);
    case UsageDimension::Model:
        return FilterLanguage::term(u"model"_s, head.name);
    case UsageDimension::Channel:
        return FilterLanguage::term(u"channel"_s, head.name);
    case UsageDimension::None:
        break;
    }
    return {};
}

} // namespace turnpike
