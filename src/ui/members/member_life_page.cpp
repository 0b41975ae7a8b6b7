// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_life_page.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "ui/kit/text.h"
#include "ui/members/fact_list.h"
#include "ui/members/study_hours.h"
#include "ui/members/year_figures.h"
#include "ui/shell/desk.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using gathering::OwnPresence;
using gathering::Presence;

QString presenceWord(Presence presence)
{
    switch (presence) {
    case Presence::Present: return MemberLifePage::tr("到会");
    case Presence::OnLeave: return MemberLifePage::tr("请假");
    case Presence::Absent: return MemberLifePage::tr("缺席");
    }
    return {};
}

Fact lifeFact(const OwnPresence& row)
{
    QStringList words{shownWord(gathering::kindTitle(row.kind)), presenceWord(row.presence)};
    if (row.presence == Presence::Present && row.studyMinutes > 0)
        words.append(MemberLifePage::tr("学习 %1 分钟").arg(row.studyMinutes));
    QString text = words.join(QStringLiteral(" · "));
    if (!row.topic.isEmpty() && row.topic != words.first())
        text = row.topic + u'\n' + text;
    return {shownShortDay(row.heldOn), text};
}

} // namespace

MemberLifePage::MemberLifePage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_year(new YearFigures)
    , m_title(label({}, TextRole::SmallStrong, Ink::Text2))
    , m_none(paragraph({}, TextRole::Small, Ink::Text2))
    , m_list(new FactList)
{
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("组织生活"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_title);
    rows->addWidget(m_year);
    rows->addSpacing(8);
    rows->addWidget(m_none);
    rows->addWidget(m_list);
}

void MemberLifePage::showMember(const book::Member& member, QDate day)
{
    const bool past = day < m_desk.today();
    const auto quarter = m_desk.quarter();
    const int year = past ? day.year() : quarter.year;
    const QDate last = past ? day : std::min(quarter.range().last, m_desk.today());
    const auto rows = gathering::listPresenceOf(m_desk.book().reader(), member.branch, member.id,
                                                {QDate(year, 1, 1), last}, m_desk.today());
    QList<Fact> facts;
    int came = 0;
    if (rows) {
        for (const OwnPresence& row : *rows) {
            came += row.presence == Presence::Present ? 1 : 0;
            facts.append(lifeFact(row));
        }
    }
    const bool none = facts.isEmpty();
    m_title->setText(none ? tr("%1年").arg(year)
                          : tr("%1年应到 %2 次，到会 %3 次").arg(year).arg(facts.size()).arg(came));
    m_none->setText(rows ? tr("这一年还没有他应到的会议和活动。登记会议时写上应到的人，这里就会列出来。")
                         : sentence(rows.error()));
    m_none->setVisible(none);
    m_list->setVisible(!none);
    m_list->setFacts(facts);
    showYear(member, past);
}

void MemberLifePage::showYear(const book::Member& member, bool past)
{
    auto& study = StudyHours::of(m_desk);
    const auto* own = past ? nullptr : study.find(member.id);
    m_year->setVisible(own != nullptr);
    m_year->setDues(nullptr);
    if (own == nullptr)
        return m_year->hideStudy();
    m_year->setHours(study.hours(*own), study.target(member.values.get(book::Field::PartyPost)),
                     study.excused(member.id));
    m_year->setAttendance(own->attended, own->expected);
}

} // namespace branchbook::ui
