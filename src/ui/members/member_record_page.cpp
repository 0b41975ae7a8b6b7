// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_record_page.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/evaluation_store.h"
#include "branchbook/organization/member_entry.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/members/fact_list.h"
#include "ui/shell/desk.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace branchbook::organization;

constexpr int kMostGrades = 10; ///< years

QString recordDay(QDate day)
{
    return PartialDate::of(day).toDotted();
}

Fact recordFact(const SanctionRecord& record)
{
    QStringList words{shownWord(rules::sanctionName(record.sanction.kind))};
    if (!record.decidedBy.isEmpty())
        words.append(record.decidedBy);
    QString text = words.join(QStringLiteral(" · "));
    if (record.sanction.restoredOn.isValid())
        text += u'\n' + MemberRecordPage::tr("%1恢复权利").arg(shownDate(record.sanction.restoredOn));
    return {recordDay(record.sanction.effectiveOn), text};
}

Fact recordFact(const DispositionCase& found)
{
    const QString state = found.isOpen()
        ? MemberRecordPage::tr("正在办理，到了“%1”").arg(dispositionStepTitle(found.reached()))
        : QStringLiteral("%1 %2").arg(recordDay(found.closedOn), dispositionOutcomeTitle(found.outcome));
    return {recordDay(found.foundOn), measureTitle(found.measure) + u'\n' + state};
}

} // namespace

MemberRecordPage::MemberRecordPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_failure(paragraph({}, TextRole::Small, Ink::Warn))
    , m_covered(
          paragraph(tr("只限支委的处分和处置不直接显示，需要时点一下，30 秒后自动遮住。"), TextRole::Small, Ink::Text2))
    , m_reveal(button(tr("显示处分和处置"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye")))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    m_honours = addPart(tr("荣誉"));
    m_sanctions = addPart(tr("处分和组织处置"));
    m_grades = addPart(tr("民主评议"));
    rows->addSpacing(10);
    rows->addWidget(m_failure);
    rows->addWidget(m_covered);
    rows->addSpacing(6);
    rows->addWidget(m_reveal, 0, Qt::AlignLeft);
    m_reveal->setAccessibleName(tr("显示只限支委的处分和处置，30 秒后自动遮住"));
    connect(m_reveal, &QPushButton::clicked, this, &MemberRecordPage::revealAsked);
}

MemberRecordPage::Part MemberRecordPage::addPart(const QString& title)
{
    auto* rows = qobject_cast<QVBoxLayout*>(layout());
    if (rows->count() > 0) {
        rows->addSpacing(10);
        rows->addWidget(horizontalLine());
        rows->addSpacing(8);
    }
    rows->addWidget(label(title, TextRole::SmallStrong, Ink::Text2));
    const Part part{new FactList, paragraph({}, TextRole::Small, Ink::Text2)};
    part.list->setAccessibleName(title);
    rows->addWidget(part.list);
    rows->addWidget(part.word);
    return part;
}

void MemberRecordPage::fillPart(const Part& part, const QList<Fact>& facts, const QString& word)
{
    part.list->setFacts(facts);
    part.list->setVisible(!facts.isEmpty());
    part.word->setText(word);
    part.word->setVisible(facts.isEmpty());
}

void MemberRecordPage::noteFailure(const QString& sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

QList<Fact> MemberRecordPage::honours(const book::Member& member, QDate day)
{
    QList<Fact> facts;
    const auto entries = listMemberEntriesOf(m_desk.book().reader(), member.id);
    if (!entries)
        noteFailure(sentence(entries.error()));
    for (const MemberEntry& entry : entries ? *entries : QList<MemberEntry>()) {
        if (entry.kind == EntryKind::Honour && entry.on.earliest() <= day)
            facts.append({entry.on.toDotted(), entry.by.isEmpty() ? entry.title : entry.title + u'\n' + entry.by});
    }
    return facts;
}

QList<Fact> MemberRecordPage::sanctions(const book::Member& member, QDate day, Secrets secrets)
{
    QList<Fact> facts;
    const auto shows = [secrets](DisciplineLevel level) {
        return secrets == Secrets::Shown || level == DisciplineLevel::Branch;
    };
    const auto records = listSanctionsOf(m_desk.book().reader(), member.id);
    if (!records)
        noteFailure(sentence(records.error()));
    for (const SanctionRecord& record : records ? *records : QList<SanctionRecord>()) {
        if (shows(record.level) && record.sanction.effectiveOn <= day)
            facts.prepend(recordFact(record)); // they are read in the order in which they took effect
    }
    const auto cases = listDispositionsOf(m_desk.book().reader(), member.id);
    if (!cases)
        noteFailure(sentence(cases.error()));
    for (const DispositionCase& found : cases ? *cases : QList<DispositionCase>()) {
        if (shows(found.level) && found.foundOn <= day)
            facts.append(recordFact(found));
    }
    if (secrets == Secrets::Shown && member.values.has(book::Field::Sanctions))
        facts.append({tr("名册"), member.values.get(book::Field::Sanctions)});
    return facts;
}

QList<Fact> MemberRecordPage::grades(const book::Member& member)
{
    QList<Fact> facts;
    const auto found = lastGrades(m_desk.book().reader(), member.id, kMostGrades);
    if (!found)
        noteFailure(sentence(found.error()));
    for (const YearGrade& each : found ? *found : QList<YearGrade>())
        facts.append({tr("%1年度").arg(each.year), shownWord(gradeTitle(each.grade))});
    return facts;
}

void MemberRecordPage::showMember(const book::Member& member, QDate day, Secrets secrets)
{
    noteFailure({});
    const bool shown = secrets == Secrets::Shown;
    const bool past = day < m_desk.today(); // the grades are those known today
    fillPart(m_honours, honours(member, day), tr("没有登记荣誉。在“困难和荣誉”页登记以后，这里会列出来。"));
    fillPart(m_sanctions, sanctions(member, day, secrets),
             shown ? tr("没有登记处分和组织处置。") : tr("没有在支部公开的处分和组织处置。"));
    // The grades are published and stand on the page of the evaluation.
    fillPart(m_grades, past ? QList<Fact>() : grades(member),
             past ? tr("看过去某一天时不列等次。") : tr("还没有办结的民主评议。"));
    m_covered->setVisible(!shown);
    m_reveal->setVisible(!shown);
}

void MemberRecordPage::clear()
{
    noteFailure({});
    for (const Part& part : {m_honours, m_sanctions, m_grades})
        fillPart(part, {}, {});
}

} // namespace branchbook::ui
