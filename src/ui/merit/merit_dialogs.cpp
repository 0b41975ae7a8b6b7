// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merit/merit_dialogs.h"

#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/kit/bar_controls.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::MeritPerson;
using organization::MeritQuarter;
using organization::MeritState;
using store::UnitOfWork;

constexpr rules::NumberField kMeritPointsField{"points", QT_TRANSLATE_NOOP("Fields", "得分")};

QString meritMonthTitle(const MeritQuarter& quarter, const MeritPerson* person)
{
    return person == nullptr ? MeritMonthDialog::tr("%1：成批录入得分").arg(quarterText(quarter.quarter))
                             : MeritMonthDialog::tr("%1的得分").arg(person->name);
}

} // namespace

MeritMonthDialog::MeritMonthDialog(QWidget* host, Desk& desk, const MeritQuarter& quarter, book::MemberId member)
    : Dialog(host, meritMonthTitle(quarter, quarter.person(member)), Width::Medium)
    , m_desk(desk)
    , m_quarter(quarter)
    , m_member(member)
    , m_month(new ComboField(tr("哪个月")))
{
    setObjectName(QStringLiteral("meritMonth"));
    about(QStringLiteral("merit_entry/") + quarter.quarter.toString() + u'/' + member.toString());
    const MeritPerson* person = quarter.person(member);
    const auto months = organization::meritMonths(quarter.quarter);
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i] <= Month::of(desk.today()) && (person == nullptr || person->asked[i]))
            m_month->addChoice(tr("%1年%2月").arg(months[i].year).arg(months[i].month), months[i].toString());
    }
    cadreRoom(*this);
    body()->addWidget(m_month);
    QList<QWidget*> line;
    for (const auto& indicator : quarter.indicators) {
        auto* field = cadreLine(tr("%1（满分%2）").arg(indicator.title).arg(indicator.most), {}, tr("没有得分的空着"));
        m_points.append(field);
        line.append(field);
        if (line.size() < 2)
            continue;
        body()->addLayout(sideBySide({line[0], line[1]}));
        line.clear();
    }
    if (!line.isEmpty())
        body()->addWidget(line.first());
    (void)addSafeButton(tr("先不录"));
    connect(addButton(tr("录入得分"), ButtonKind::Primary), &QPushButton::clicked, this, &MeritMonthDialog::save);
    connect(m_month, &ComboField::chosen, this, &MeritMonthDialog::showMonth);
    m_month->combo()->setCurrentIndex(m_month->combo()->count() - 1); // the latest
    showMonth();
    setFirstFocus(m_points.isEmpty() ? static_cast<QWidget*>(m_month->combo()) : m_points.first()->edit());
}

int MeritMonthDialog::place() const
{
    const auto month = Month::fromString(m_month->code());
    return month ? (month->month - 1) % organization::kMeritMonths : 0;
}

QList<MeritPerson> MeritMonthDialog::people() const
{
    if (const MeritPerson* person = m_quarter.person(m_member))
        return {*person};
    QList<MeritPerson> without;
    for (const MeritPerson& each : m_quarter.with(MeritState::Missing)) {
        if (each.missingIn(place()) == m_quarter.indicators.size())
            without.append(each);
    }
    return without;
}

void MeritMonthDialog::showMonth()
{
    const auto whom = people();
    const MeritPerson* person = m_quarter.person(m_member);
    if (person == nullptr)
        setText(tr("这个月还没有录入的有 %1 人，都先录同样的得分；以后可以一个一个改。").arg(whom.size()));
    for (int i = 0; i < m_points.size(); ++i) {
        const auto points = person == nullptr ? std::nullopt : person->lines.at(i).points.at(std::size_t(place()));
        m_points[i]->setText(points ? QString::number(*points) : QString());
    }
}

bool MeritMonthDialog::readMarks(QList<organization::MeritMark>& marks)
{
    bool good = true;
    for (int i = 0; i < m_points.size(); ++i) {
        LineField* field = m_points[i];
        organization::MeritMark mark{m_quarter.indicators.at(i).id, std::nullopt, {}};
        field->setError({});
        if (!field->text().isEmpty()) {
            const auto points = rules::readCount(field->text(), kMeritPointsField);
            if (!points)
                field->setError(sentence(points.error()));
            good = good && points.has_value();
            mark.points = points ? std::optional(*points) : std::nullopt;
        }
        marks.append(mark);
    }
    return good;
}

void MeritMonthDialog::save()
{
    QList<organization::MeritMark> marks;
    if (!readMarks(marks))
        return;
    const auto month = Month::fromString(m_month->code());
    const auto whom = people();
    if (!month || whom.isEmpty())
        return showProblem(tr("这个月没有人要录入。请换一个月。"));
    const bool some = std::any_of(marks.begin(), marks.end(), [](const auto& mark) { return mark.points.has_value(); });
    const bool had = !m_member.isNull() && whom.first().missingIn(place()) < m_quarter.indicators.size();
    if (!some && !had)
        return showProblem(tr("请至少填一项得分。"));
    QList<organization::MeritSheet> sheets;
    for (const MeritPerson& each : whom)
        sheets.append(organization::MeritSheet{each.member, marks});
    const QString who = m_member.isNull() ? tr("%1人").arg(whom.size()) : whom.first().name;
    const QString label = tr("录入%1三化得分：%2").arg(month->toString(), who);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("merit.enter"), label, tr("已录入%1的得分").arg(who), [&](UnitOfWork& unit) {
            return organization::recordMeritMonth(unit, m_desk.branch().id, *month, sheets, m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

MeritExcuseDialog::MeritExcuseDialog(QWidget* host, Desk& desk, Quarter quarter, const MeritPerson& person)
    : Dialog(host, tr("%1本季度不参评？").arg(person.name))
    , m_desk(desk)
    , m_quarter(quarter)
    , m_person(person)
    , m_reason(cadreLine(tr("原因"), person.state == MeritState::Excused ? person.why : QString(), tr("例如 长期病假")))
{
    setObjectName(QStringLiteral("meritExcuse"));
    about(QStringLiteral("merit_excuse/") + quarter.toString() + u'/' + person.member.toString());
    setText(tr("%1不再催录这个人的得分，评议时写明原因。以后可以恢复参评。").arg(quarterText(quarter)));
    cadreRoom(*this);
    body()->addWidget(m_reason);
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("先不登记"));
    connect(addButton(tr("登记不参评"), ButtonKind::Primary), &QPushButton::clicked, this, &MeritExcuseDialog::save);
}

void MeritExcuseDialog::save()
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("merit.excuse"), tr("登记三化不参评：%1").arg(m_person.name),
        tr("已登记%1不参评").arg(m_person.name), [&](UnitOfWork& unit) {
            return organization::excuseFromMerit(unit, m_desk.branch().id, m_quarter,
                                                 {{}, m_person.member, m_reason->text()}, m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

MeritReviewDialog::MeritReviewDialog(QWidget* host, Desk& desk, const MeritQuarter& quarter)
    : Dialog(host, tr("%1三化评议").arg(quarterText(quarter.quarter)), Width::Medium)
    , m_desk(desk)
    , m_quarter(quarter)
    , m_day(cadreDay(tr("评议日期"), desk, quarter.review ? quarter.review->on : desk.today()))
    , m_conclusion(new TextField(tr("评议意见"), tr("总的情况和下一步打算")))
{
    setObjectName(QStringLiteral("meritReview"));
    about(QStringLiteral("merit_review/") + quarter.quarter.toString());
    setText(tr("参评 %1 人，不参评或已不在本支部 %2 人。评议以后得分不能再改；得分告诉本人，默认不公开排名。")
                .arg(quarter.with(MeritState::Scored).size())
                .arg(quarter.with(MeritState::Excused).size() + quarter.with(MeritState::Gone).size()));
    if (quarter.review)
        m_conclusion->edit()->setPlainText(quarter.review->conclusion);
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_conclusion);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不登记"));
    if (quarter.review)
        connect(addButton(tr("撤销评议"), ButtonKind::Standard), &QPushButton::clicked, this,
                &MeritReviewDialog::takeBack);
    connect(addButton(tr("登记评议"), ButtonKind::Primary), &QPushButton::clicked, this, &MeritReviewDialog::save);
}

void MeritReviewDialog::save()
{
    if (!m_day->requireDay())
        return;
    const organization::MeritReview review{
        {}, m_desk.branch().id, m_quarter.quarter, dayIn(*m_day), m_conclusion->edit()->toPlainText().trimmed()};
    const auto done =
        m_desk.performWithUndo(QStringLiteral("merit.review"), tr("登记三化评议：%1").arg(m_quarter.quarter.toString()),
                               tr("已登记%1的评议").arg(quarterText(m_quarter.quarter)), [&](UnitOfWork& unit) {
                                   return organization::recordMeritReview(unit, review, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void MeritReviewDialog::takeBack()
{
    const QString label = tr("撤销三化评议：%1").arg(m_quarter.quarter.toString());
    const auto done = m_desk.performWithUndo(QStringLiteral("merit.review"), label, label, [&](UnitOfWork& unit) {
        return organization::takeBackMeritReview(unit, m_desk.branch().id, m_quarter.quarter);
    });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
