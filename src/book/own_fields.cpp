// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/own_fields.h"

#include <limits>
#include <mutex>

namespace branchbook::book {

namespace {

constexpr size_t kMostOwnFields = std::numeric_limits<quint8>::max() - kFieldCount + size_t{1};
constexpr QLatin1String kOwnPrefix("own:");

struct MetField {
    QString id;
    QString label;
    OwnFieldForm form;
};

/// Planning an import runs beside the window: every look takes the lock, and hands out copies.
class MetFields
{
public:
    std::optional<Field> meet(const QString& id, const QString& label, OwnFieldForm form)
    {
        const std::scoped_lock lock(m_door);
        size_t at = placeOf(id);
        if (at == kMostOwnFields)
            return std::nullopt;
        if (at == m_fields.size())
            m_fields.push_back({id, {}, form});
        m_fields[at].label = label;
        m_fields[at].form = form;
        return fieldAt(at);
    }

    std::optional<Field> find(const QString& id)
    {
        const std::scoped_lock lock(m_door);
        const size_t at = placeOf(id);
        return at < m_fields.size() ? std::optional(fieldAt(at)) : std::nullopt;
    }

    MetField of(Field field)
    {
        const std::scoped_lock lock(m_door);
        return m_fields.at(static_cast<size_t>(field) - kFieldCount);
    }

private:
    static Field fieldAt(size_t place) { return static_cast<Field>(kFieldCount + place); }

    /// That of the next one where it was not met yet.
    [[nodiscard]] size_t placeOf(const QString& id) const
    {
        size_t at = 0;
        while (at < m_fields.size() && m_fields[at].id != id)
            ++at;
        return at;
    }

    std::mutex m_door;
    std::vector<MetField> m_fields;
};

MetFields& metFields()
{
    static MetFields fields;
    return fields;
}

} // namespace

std::optional<Field> ownField(const QString& id, const QString& label, OwnFieldForm form)
{
    return metFields().meet(id, label, form);
}

bool isOwnField(Field field)
{
    return static_cast<int>(field) >= kFieldCount;
}

std::optional<Field> ownFieldByName(QStringView name)
{
    return name.startsWith(kOwnPrefix) ? metFields().find(name.mid(kOwnPrefix.size()).toString()) : std::nullopt;
}

const FieldInfo& ownFieldInfo(Field field)
{
    static constexpr FieldInfo kText{Field::Remark, "own", u"", FieldKind::Text, FieldPlace::Nowhere};
    static constexpr FieldInfo kDate{Field::Remark, "own", u"", FieldKind::Date, FieldPlace::Nowhere};
    return metFields().of(field).form == OwnFieldForm::Date ? kDate : kText;
}

QString ownFieldName(Field field)
{
    return kOwnPrefix + metFields().of(field).id;
}

QString ownFieldLabel(Field field)
{
    return metFields().of(field).label;
}

} // namespace branchbook::book
