// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talks_fixture.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/talk_due.h"

#include <stdexcept>

namespace branchbook::ui {

namespace {

struct PairTalk {
    const char16_t* from;
    const char16_t* to;
    QDate day;
};

const PairTalk kPairs[] = {
    {u"周砚青", u"韩知秋", {2026, 1, 12}}, {u"周砚青", u"沈若溪", {2026, 3, 6}},  {u"周砚青", u"陆怀瑾", {2026, 5, 8}},
    {u"周砚青", u"贺松年", {2026, 2, 20}}, {u"韩知秋", u"沈若溪", {2026, 4, 16}}, {u"韩知秋", u"贺松年", {2026, 7, 9}},
    {u"沈若溪", u"陆怀瑾", {2026, 6, 11}}, {u"陆怀瑾", u"贺松年", {2026, 8, 6}},
};
constexpr int kNotYet = 7;
constexpr int kPlanned = 3;

} // namespace

organization::TalkPerson personNamed(const Desk& desk, const QString& name)
{
    const auto rows = book::listMemberRows(desk.book().reader(), {}).value();
    for (const auto& row : rows) {
        if (row.name == name)
            return {row.id, row.name};
    }
    return {{}, name};
}

organization::TalkId addTalk(Desk& desk, const QString& from, const QString& to, QDate day,
                             organization::TalkState state)
{
    organization::Talk talk;
    talk.branch = desk.branch().id;
    talk.speaker = personNamed(desk, from);
    talk.partner = personNamed(desk, to);
    talk.heldOn = day;
    talk.state = state;
    talk.points = QStringLiteral("要点：%1").arg(to);
    organization::TalkId id;
    const auto done = desk.book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::saveTalk(unit, talk, desk.today()));
        return {};
    });
    if (!done)
        throw std::runtime_error(sentence(done.error()).toStdString());
    return id;
}

void addTalksOfMockup(Desk& desk)
{
    for (const auto& pair : kPairs)
        addTalk(desk, QString::fromUtf16(pair.from), QString::fromUtf16(pair.to), pair.day);
    const auto people = organization::talkPeopleOn(desk.book().reader(), desk.branch().id, desk.today()).value();
    const auto& members = people.others;
    for (qsizetype i = 0; i + kNotYet < members.size(); ++i)
        addTalk(desk, people.committee.at(i % people.committee.size()).name, members.at(i).name,
                QDate(2026, 1 + int(i % 8), 3 + int(i)));
    for (qsizetype i = 0; i < kPlanned; ++i)
        addTalk(desk, people.committee.first().name, members.at(members.size() - 1 - i).name,
                desk.today().addDays(int(i) * 3), organization::TalkState::Planned);
}

} // namespace branchbook::ui
