// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says of somebody in words: the few lines of 概况 and all of 档案.
#include "ui/members/member_pane.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/own_field.h"
#include "ui/members/fact_list.h"
#include "ui/members/member_form.h"
#include "ui/members/member_words.h"
#include "ui/members/secret_field.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

namespace {

/// What a stored value looks like: dates in Chinese, yes and no in words.
QString shownValue(book::Field field, const QString& value)
{
    switch (book::fieldInfo(field).kind) {
    case book::FieldKind::Date: return shownDate(PartialDate::fromIso(value));
    case book::FieldKind::YesNo: return value == u"1" ? MemberPane::tr("是") : MemberPane::tr("否");
    default: break;
    }
    for (const auto& choice : memberChoices(field)) { // what was typed stays as it is
        if (choice.value == value)
            return choice.text;
    }
    return value;
}

} // namespace

QList<Fact> MemberPane::overviewFacts() const
{
    using book::Field;
    QList<Fact> facts;
    for (const auto field : {Field::IdNumber, Field::MobilePhone}) {
        const auto plain = m_member.values.get(field);
        if (m_member.values.has(field))
            facts.append({field == Field::IdNumber ? tr("身份证号") : tr("手机"),
                          m_numbers == Numbers::Masked ? maskedValue(field, plain) : plain});
    }
    if (!m_row.birth.isEmpty())
        facts.append({tr("出生"), shownDate(m_row.birth)});
    QStringList work;
    for (const auto field : {Field::EducationLevel, Field::Workplace, Field::WorkPost, Field::WorkplaceAndPost}) {
        if (m_member.values.has(field))
            work.append(shownValue(field, m_member.values.get(field)));
    }
    if (!work.isEmpty())
        facts.append({tr("学历单位"), work.join(QStringLiteral(" · "))});
    if (const auto tags = organization::listMemberTags(m_desk.book().reader(), m_member.id); tags && !tags->isEmpty())
        facts.append({tr("标签"), shownList(*tags)});
    return facts;
}

QList<Fact> MemberPane::fileFacts() const
{
    QList<Fact> facts;
    const auto toVerify = m_member.toVerify.split(u',', Qt::SkipEmptyParts);
    for (const auto& [field, value] : m_member.values.entries()) {
        auto shown = shownValue(field, value);
        if (m_numbers == Numbers::Masked)
            shown = maskedValue(field, shown);
        if (toVerify.contains(book::fieldName(field)))
            shown += tr("（待核实）");
        facts.append({book::fieldLabel(field), shown});
    }
    const auto own = organization::listOwnMarks(m_desk.book().reader(), m_member.id);
    for (const auto& mark : own ? *own : QList<organization::OwnMark>())
        facts.append({mark.field.name, mark.shown()});
    return facts;
}

} // namespace branchbook::ui
