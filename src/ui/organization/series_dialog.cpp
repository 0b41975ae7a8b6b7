// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/series_dialog.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/field.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

using gathering::Kind;

constexpr int kBetweenSeriesFields = 14;
constexpr int kAgendaHigh = 84;
constexpr int kLastWeekOfMonth = 5;
constexpr int kSeriesWeekdays = 7;
constexpr int kMostDay = 31;
constexpr std::array kSeriesKinds{Kind::CommitteeMeeting, Kind::GeneralMeeting, Kind::ThemePartyDay,
                                  Kind::PartyLesson,      Kind::Forum,          Kind::OtherActivity};

bool isOfGroups(const QString& kind)
{
    return kind == QLatin1StringView(gathering::kindInfo(Kind::GroupMeeting).name);
}

/// "d10", "w2-5": how the choice of the day is coded.
QString dayCode(const organization::Series& series)
{
    if (series.day)
        return QStringLiteral("d%1").arg(*series.day);
    return QStringLiteral("w%1-%2").arg(series.week.value_or(1)).arg(series.weekday.value_or(kSeriesWeekdays - 2));
}

void addDays(ComboField& field)
{
    organization::Series probe;
    for (int week = 1; week <= kLastWeekOfMonth; ++week) {
        for (int weekday = 1; weekday <= kSeriesWeekdays; ++weekday) {
            probe.week = week;
            probe.weekday = weekday;
            field.addChoice(organization::dayInMonthText(probe), dayCode(probe));
        }
    }
    for (int day = 1; day <= kMostDay; ++day)
        field.addChoice(SeriesDialog::tr("%1日").arg(day), QStringLiteral("d%1").arg(day));
}

} // namespace

SeriesDialog::SeriesDialog(QWidget* host, Desk& desk, organization::Series series)
    : Dialog(host, series.rev == 0 ? tr("设什么例会？") : tr("修改例会“%1”").arg(organization::seriesTitle(series)),
             Width::Medium)
    , m_desk(desk)
    , m_series(std::move(series))
    , m_kind(new ComboField(tr("类型")))
    , m_group(new ComboField(tr("党小组")))
    , m_every(new ComboField(tr("多久一次")))
    , m_day(new ComboField(tr("哪一天")))
    , m_start(new LineField(tr("几点"), tr("例如：9:00")))
    , m_place(new LineField(tr("地点"), tr("例如：二楼小会议室")))
    , m_agenda(new TextField(tr("固定议程，一行一项"), tr("例如：通报上月决定落实情况")))
{
    setObjectName(QStringLiteral("seriesDialog"));
    about(QStringLiteral("meeting_series"), m_series.id);
    setText(tr("下一次的日期自己排出来；点“去安排”，就按固定议程记进计划。"));
    addFields();
    (void)addSafeButton(tr("先不设"));
    if (m_series.rev != 0)
        connect(addButton(tr("取消例会"), ButtonKind::Danger, QStringLiteral("trash")), &QPushButton::clicked, this,
                &SeriesDialog::remove);
    connect(addButton(m_series.rev == 0 ? tr("设例会") : tr("改好了"), ButtonKind::Primary), &QPushButton::clicked,
            this, &SeriesDialog::save);
    setFirstFocus(m_kind->combo());
}

void SeriesDialog::addGroups()
{
    const auto groups = book::listGroups(m_desk.book().reader(), m_desk.branch().id);
    if (!groups)
        return showProblem(sentence(groups.error()));
    for (const book::PartyGroup& group : *groups)
        m_group->addChoice(group.name, group.id.toString());
    if (!groups->isEmpty())
        m_kind->addChoice(shownWord(gathering::kindTitle(Kind::GroupMeeting)),
                          QString::fromLatin1(gathering::kindInfo(Kind::GroupMeeting).name));
    if (m_series.group)
        m_group->setCode(m_series.group->toString());
}

void SeriesDialog::showGroups()
{
    m_group->setVisible(isOfGroups(m_kind->code()));
}

void SeriesDialog::addFields()
{
    for (const Kind kind : kSeriesKinds)
        m_kind->addChoice(shownWord(gathering::kindTitle(kind)), QString::fromLatin1(gathering::kindInfo(kind).name));
    addGroups();
    connect(m_kind, &ComboField::chosen, this, &SeriesDialog::showGroups);
    m_kind->setCode(QString::fromLatin1(gathering::kindInfo(m_series.kind).name));
    for (const int months : {1, 2, 3, 6, 12})
        m_every->addChoice(months == 1 ? tr("每月") : tr("每 %1 个月").arg(months), QString::number(months));
    m_every->setCode(QString::number(m_series.everyMonths));
    addDays(*m_day);
    m_day->setCode(dayCode(m_series));
    m_start->setText(m_series.startsAt.isValid() ? m_series.startsAt.toString(QStringLiteral("H:mm")) : QString());
    m_place->setText(m_series.place);
    m_agenda->edit()->setPlainText(m_series.agenda.join(u'\n'));
    m_agenda->edit()->setTabChangesFocus(true);
    m_agenda->edit()->setMinimumHeight(scaled(kAgendaHigh));
    body()->setContentsMargins(0, 12, 0, 0);
    body()->setSpacing(kBetweenSeriesFields);
    addPair(*body(), m_kind, m_every);
    addPair(*body(), m_day, m_start);
    addPair(*body(), m_place, m_group);
    showGroups();
    body()->addWidget(m_agenda);
}

void SeriesDialog::save()
{
    const QString start = m_start->text();
    m_series.startsAt = QTime::fromString(start, QStringLiteral("H:mm"));
    m_start->setError(start.isEmpty() || m_series.startsAt.isValid() ? QString() : tr("请写成 9:00 这样"));
    if (!m_start->error().isEmpty())
        return;
    m_series.branch = m_desk.branch().id;
    m_series.kind = gathering::kindByName(m_kind->code()).value_or(Kind::OtherActivity);
    const bool ofGroup = isOfGroups(m_kind->code());
    const QString groupBefore = m_series.groupName;
    m_series.group = ofGroup ? std::optional(book::GroupId::fromString(m_group->code())) : std::nullopt;
    m_series.groupName = ofGroup ? m_group->combo()->currentText() : QString();
    if (m_series.rev == 0) { // stays Chinese: it is kept in the book
        m_series.topic = organization::usualTopic(m_series);
        m_series.fromOn = m_desk.today();
    } else if (!groupBefore.isEmpty() && m_series.topic.startsWith(groupBefore)) {
        m_series.topic.replace(0, groupBefore.size(), m_series.groupName); // else it would name another group
    }
    m_series.everyMonths = m_every->code().toInt();
    const QString code = m_day->code();
    m_series.day.reset();
    m_series.week.reset();
    m_series.weekday.reset();
    if (code.startsWith(u'd')) {
        m_series.day = code.mid(1).toInt();
    } else {
        m_series.week = code.mid(1).section(u'-', 0, 0).toInt();
        m_series.weekday = code.section(u'-', 1).toInt();
    }
    m_series.place = m_place->text();
    m_series.agenda = m_agenda->edit()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("series.put"), tr("例会：%1").arg(organization::seriesTitle(m_series)),
        tr("已设例会：%1").arg(organization::rhythmText(m_series)), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putSeries(unit, m_series));
            return {};
        });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

void SeriesDialog::remove()
{
    const QDate today = m_desk.today();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("series.remove"), tr("取消例会：%1").arg(organization::seriesTitle(m_series)), tr("已取消例会"),
        [&](store::UnitOfWork& unit) { return organization::recycleSeries(unit, m_series.id, today); });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
