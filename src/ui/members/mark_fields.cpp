// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mark_fields.h"

#include "ui/kit/field.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

using organization::OwnField;
using organization::OwnKind;

constexpr QLatin1String kSettled("settled");

QString markText(const char* text)
{
    return QCoreApplication::translate("MarkFields", text);
}

} // namespace

MarkFields::MarkFields(const store::Session& session, book::MemberId member, QDate today)
    : m_today(today)
    , m_tags(new LineField(markText(QT_TRANSLATE_NOOP("MarkFields", "标签")),
                           markText(QT_TRANSLATE_NOOP("MarkFields", "例如 骨干、外勤"))))
{
    m_widgets.append(m_tags);
    if (!member.isNull()) {
        if (const auto tags = organization::listMemberTags(session, member))
            m_tags->setText(tags->join(QStringLiteral("、")));
    }
    const auto fields = organization::listOwnFields(session);
    const auto values =
        member.isNull() ? Result<QHash<QString, QString>>() : organization::ownValuesOf(session, member);
    if (!fields || !values)
        return;
    for (const OwnField& field : *fields)
        addOwn(field, values->value(field.id.toString()));
    if (member.isNull())
        return;
    const auto retired = organization::retiredOwnDoubts(session, member);
    for (const OwnField& field : retired ? *retired : QList<OwnField>())
        addRetired(field);
}

void MarkFields::addRetired(const OwnField& field)
{
    auto* combo = new ComboField(markText(QT_TRANSLATE_NOOP("MarkFields", "%1（已停用）")).arg(field.name));
    combo->addChoice(markText(QT_TRANSLATE_NOOP("MarkFields", "还没有核实")), {});
    combo->addChoice(markText(QT_TRANSLATE_NOOP("MarkFields", "已核实，不再标为待核实")), QString(kSettled));
    combo->setCode({});
    m_retired.emplace_back(field.id, combo);
    m_widgets.append(combo);
}

void MarkFields::addOwn(const OwnField& field, const QString& value)
{
    if (field.kind == OwnKind::Date) {
        auto* date = new DateField(field.name);
        date->edit()->setToday(m_today);
        date->setDate(PartialDate::fromIso(value));
        m_entries.push_back({field, date, [date] { return date->date().toIso(); }});
    } else if (field.kind == OwnKind::Choice) {
        auto* combo = new ComboField(field.name);
        combo->addChoice(markText(QT_TRANSLATE_NOOP("MarkFields", "没有填")), {});
        for (const QString& choice : field.choices)
            combo->addChoice(choice, choice);
        combo->setCode(value);
        m_entries.push_back({field, combo, [combo] { return combo->code(); }});
    } else {
        auto* line = new LineField(field.name);
        line->edit()->setMaxLength(organization::kLongestOwnValue);
        line->setText(value);
        m_entries.push_back({field, line, [line] { return line->text(); }});
    }
    m_widgets.append(m_entries.back().widget);
}

bool MarkFields::check()
{
    const auto tags = organization::readTags(m_tags->text());
    m_tags->setError(tags ? QString() : sentence(tags.error()));
    if (!tags) {
        m_tags->edit()->setFocus();
        return false;
    }
    for (const Entry& entry : m_entries) {
        if (const auto* date = qobject_cast<DateField*>(entry.widget); date && date->edit()->isFaulty()) {
            date->edit()->setFocus();
            return false;
        }
        const auto value = organization::readOwnValue(entry.field, entry.get(), m_today);
        entry.widget->setError(value ? QString() : sentence(value.error()));
        if (!value) {
            entry.widget->focusProxy()->setFocus();
            return false;
        }
    }
    return true;
}

Result<> MarkFields::write(store::UnitOfWork& unit, book::MemberId member) const
{
    BB_CHECK(organization::setMemberTags(unit, member, {m_tags->text()}));
    for (const Entry& entry : m_entries)
        BB_CHECK(organization::setOwnValue(unit, member, entry.field, entry.get(), m_today));
    for (const auto& [field, combo] : m_retired) {
        if (combo->code() == kSettled)
            BB_CHECK(organization::settleOwnDoubt(unit, member, field));
    }
    return {};
}

} // namespace branchbook::ui
