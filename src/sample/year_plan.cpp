// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/demo_writer.h"

#include <algorithm>
#include <array>

namespace branchbook::sample {

using gathering::Gathering;
using gathering::Kind;
using gathering::Presence;

namespace {

constexpr int kAwayPerThousand = 60;
constexpr int kLatePerThousand = 30;
constexpr int kLateDays = 12; ///< beyond the week after which an entry counts as late
constexpr int kMinutesOfClassHour = 45;

/// What comes back every so many months, on the same weekday. Months from 1; `week` 5 is the last one of the month.
struct Habit {
    Kind kind;
    int firstMonth;
    int everyMonths;
    int week;
    int weekday;
    int startHour;
    int minutes;
    int classHours; ///< 0: no study
};
constexpr std::array<Habit, 12> kHabits{{
    {Kind::CommitteeMeeting, 1, 1, 1, Qt::Friday, 9, 80, 0},
    {Kind::CenterGroupStudy, 1, 1, 2, Qt::Tuesday, 9, 45, 1},
    {Kind::GroupMeeting, 1, 1, 3, Qt::Wednesday, 16, 60, 0},
    {Kind::ThemePartyDay, 1, 1, 3, Qt::Friday, 14, 120, 0},
    {Kind::GeneralMeeting, 3, 3, 5, Qt::Tuesday, 14, 90, 0},
    {Kind::PartyLesson, 2, 3, 2, Qt::Friday, 15, 90, 2},
    {Kind::SpecialLecture, 3, 6, 4, Qt::Thursday, 15, 90, 2},
    {Kind::TheorySeminar, 5, 3, 4, Qt::Thursday, 15, 90, 2},
    {Kind::IntensiveTraining, 4, 6, 4, Qt::Thursday, 8, 420, 8},
    {Kind::TheoryExam, 6, 5, 4, Qt::Tuesday, 10, 45, 1},
    {Kind::OrganizationalLifeMeeting, 1, 12, 4, Qt::Thursday, 9, 120, 0},
    {Kind::DemocraticEvaluation, 1, 12, 4, Qt::Thursday, 14, 120, 0},
}};

constexpr std::array<const char16_t*, 12> kThemes{
    u"重温入党誓词", u"走访慰问老党员", u"世界水日宣传", u"义务植树护岸", u"参观党史馆",     u"防汛应急演练",
    u"参观治水展览", u"防汛志愿服务",   u"走进水厂",     u"河道清洁行动", u"服务群众进社区", u"年度承诺回头看"};
constexpr std::array<const char16_t*, 12> kStudies{u"学习全会精神",         u"党章导读",     u"学习政府工作报告",
                                                   u"学习支部工作条例",     u"水法与防洪法", u"学习发展党员工作细则",
                                                   u"防汛抗旱条例",         u"群众路线专题", u"基层治理专题",
                                                   u"学习党员教育管理条例", u"宪法与民法典", u"党史专题"};
constexpr std::array<const char16_t*, 5> kReasons{u"公差", u"外业值班", u"事假", u"病假", u"公休"};

QString theText(const char16_t* literal)
{
    return QString::fromUtf16(literal);
}

QDate dayOf(const Habit& habit, int year, int month)
{
    const QDate first(year, month, 1);
    const int offset = (habit.weekday - first.dayOfWeek() + 7) % 7;
    QDate day = first.addDays(offset + 7 * (habit.week - 1));
    return day.month() == month ? day : day.addDays(-7);
}

QString topicOf(Kind kind, QDate day, const QString& group)
{
    const auto month = static_cast<size_t>(day.month() - 1);
    switch (kind) {
    case Kind::GeneralMeeting:
        return QStringLiteral("%1年第%2季度支部党员大会").arg(day.year()).arg(QString(QChar(u"一二三四"[month / 3])));
    case Kind::CommitteeMeeting: return QStringLiteral("%1月支部委员会会议").arg(day.month());
    case Kind::GroupMeeting: return QStringLiteral("%1 %2月党小组会").arg(group).arg(day.month());
    case Kind::PartyLesson: return QStringLiteral("第%1季度党课").arg(QString(QChar(u"一二三四"[month / 3])));
    case Kind::ThemePartyDay: return theText(kThemes[month]);
    case Kind::OrganizationalLifeMeeting: return QStringLiteral("%1年度组织生活会").arg(day.year() - 1);
    case Kind::DemocraticEvaluation: return QStringLiteral("%1年度民主评议党员").arg(day.year() - 1);
    case Kind::CenterGroupStudy: return theText(kStudies[month]);
    case Kind::IntensiveTraining: return QStringLiteral("%1年党员集中培训").arg(day.year());
    case Kind::SpecialLecture: return QStringLiteral("供水安全与便民服务");
    case Kind::TheorySeminar: return QStringLiteral("群众意见怎样办实");
    case Kind::TheoryExam: return QStringLiteral("党章和党内法规知识");
    case Kind::Forum:
    case Kind::OtherActivity: break;
    }
    return kindTitle(kind);
}

const book::MemberRow* holderOf(const BranchPeople& branch, QStringView post)
{
    const auto found = std::find_if(branch.people.begin(), branch.people.end(),
                                    [&](const book::MemberRow& row) { return row.post.contains(post); });
    return found == branch.people.end() ? nullptr : &*found;
}

QString nameOf(const BranchPeople& branch, std::optional<book::MemberId> id)
{
    const auto found = std::find_if(branch.people.begin(), branch.people.end(),
                                    [&](const book::MemberRow& row) { return row.id == id; });
    return found == branch.people.end() ? QString() : found->name;
}

class Year
{
public:
    Year(DemoWriter& writer, const BranchPeople& branch, int year)
        : m_writer(writer)
        , m_branch(branch)
        , m_year(year)
        , m_on(writer.options().on)
        , m_random(writer.options().seed * 1000003U + static_cast<quint64>(year) + branch.branch.value.low)
    {
        if (const auto* secretary = holderOf(branch, u"书记"))
            m_secretary = secretary->name;
        const auto* recorder = holderOf(branch, u"宣传委员");
        m_recorder = recorder != nullptr ? recorder->name : m_secretary;
        for (const book::MemberRow& row : branch.people) {
            if (row.floating)
                m_floating.insert(row.id);
        }
    }

    Result<> write()
    {
        for (int month = 1; month <= 12; ++month) {
            for (const Habit& habit : kHabits) {
                if (month >= habit.firstMonth && (month - habit.firstMonth) % habit.everyMonths == 0)
                    BB_CHECK(hold(habit, month));
            }
        }
        return {};
    }

private:
    Result<> hold(const Habit& habit, int month)
    {
        const QDate day = dayOf(habit, m_year, month);
        if (kindInfo(habit.kind).audience != gathering::Audience::Group)
            return holdOne(habit, day, nullptr);
        for (const book::PartyGroup& group : m_branch.groups)
            BB_CHECK(holdOne(habit, day, &group));
        return {};
    }

    Result<> holdOne(const Habit& habit, QDate day, const book::PartyGroup* group)
    {
        Gathering g;
        g.branch = m_branch.branch;
        g.kind = habit.kind;
        g.heldOn = day;
        g.startsAt = QTime(habit.startHour, habit.minutes == 90 || habit.minutes == 120 ? 30 : 0);
        g.endsAt = g.startsAt.addSecs(habit.minutes * 60);
        g.place = habit.kind == Kind::IntensiveTraining ? QStringLiteral("县委党校") : QStringLiteral("三楼党员活动室");
        g.host = m_secretary;
        g.recorder = m_recorder;
        if (group != nullptr) {
            g.group = group->id;
            g.groupName = group->name;
            g.host = nameOf(m_branch, group->leader);
        }
        g.topic = topicOf(habit.kind, day, g.groupName);
        if (habit.classHours > 0)
            g.studyMinutes = habit.classHours * kMinutesOfClassHour;
        g.forYear = usualYear(habit.kind, day);
        if (day > m_on)
            return m_writer.add(g, m_on.addDays(-m_random.below(20)));
        g.attendees = expectedPeople(m_branch, habit.kind, g.group, day);
        for (gathering::Attendee& person : g.attendees)
            markPresence(person);
        if (g.attendees.isEmpty())
            return {}; // before anybody had joined
        g.state = gathering::State::Archived;
        return m_writer.add(g, enteredOn(day));
    }

    void markPresence(gathering::Attendee& person)
    {
        if (m_floating.contains(person.member) && m_random.chance(850)) {
            person.presence = Presence::OnLeave;
            person.reason = QStringLiteral("流动外出");
        } else if (m_random.chance(kAwayPerThousand)) {
            const bool excused = !m_random.chance(100);
            person.presence = excused ? Presence::OnLeave : Presence::Absent;
            person.reason = excused
                ? theText(kReasons[static_cast<size_t>(m_random.below(static_cast<int>(kReasons.size())))])
                : QString();
        }
    }

    QDate enteredOn(QDate day)
    {
        const int after = m_random.chance(kLatePerThousand) ? kLateDays : m_random.below(4);
        return std::min(day.addDays(after), m_on);
    }

    DemoWriter& m_writer;
    const BranchPeople& m_branch;
    int m_year;
    QDate m_on;
    Random m_random;
    QString m_secretary;
    QString m_recorder;
    QSet<book::MemberId> m_floating;
};

} // namespace

Result<> writeYear(DemoWriter& writer, const BranchPeople& branch, int year)
{
    return Year(writer, branch, year).write();
}

} // namespace branchbook::sample
