// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisal_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/discipline/discipline_fields.h"

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kYearField{"year", QT_TRANSLATE_NOOP("Fields", "述职的年度")};
constexpr rules::NumberField kPointsField{"points", QT_TRANSLATE_NOOP("Fields", "各等次的分值")};
constexpr rules::NumberField kWeightsField{"weights", QT_TRANSLATE_NOOP("Fields", "各组的权重")};

constexpr int kPublishedDays = 5; ///< proposed; how long is for the branch to say

template <std::size_t Size>
QString slashed(const std::array<int, Size>& numbers)
{
    QStringList parts;
    for (const int number : numbers)
        parts.append(QString::number(number));
    return parts.join(u'/');
}

/// 100/80/60/0, exactly as many. Errors: appraisal.numbers, number.whole.
template <std::size_t Size>
Result<std::array<int, Size>> unslashed(const QString& text, const rules::NumberField& field, const char* example)
{
    QString plain = text;
    const QStringList parts = plain.replace(u'／', u'/').split(u'/');
    if (parts.size() != qsizetype(Size))
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.numbers"),
                    {text, QString::number(Size), QString::fromLatin1(example)}, QString::fromLatin1(field.name));
    std::array<int, Size> numbers{};
    for (std::size_t i = 0; i < Size; ++i) {
        BB_TRY(numbers[i], rules::readCount(parts[qsizetype(i)].trimmed(), field));
    }
    return numbers;
}

} // namespace

AppraisalDialog::AppraisalDialog(QWidget* host, Desk& desk, const Appraisal& round)
    : Dialog(host, round.id.isNull() ? tr("登记述职评议") : tr("修改%1年度述职评议").arg(round.forYear), Width::Large)
    , m_desk(desk)
    , m_round(round)
    , m_year(cadreLine(tr("年度"), QString::number(round.forYear)))
    , m_speaker(cadreLine(tr("述职人"), round.speaker, tr("一般是支部书记")))
    , m_level(new ComboField(tr("向谁述职")))
    , m_toWhom(cadreLine(tr("上级党组织"), round.toWhom, tr("例如 局机关党委")))
    , m_meeting(cadreDay(tr("定于哪天述职（没有定的空着）"), desk, round.meetingOn))
    , m_points(cadreLine(tr("好/较好/一般/差的分值"), slashed(round.scale.points), tr("例如 100/80/60/0")))
    , m_weights(cadreLine(tr("上级/党员/群众的权重"), slashed(round.scale.weights), tr("例如 40/30/30")))
    , m_secrecy(disciplineLevelField(round.secrecy))
    , m_note(cadreLine(tr("说明"), round.note))
    , m_reason(cadreLine(tr("改分值或者权重的原因"), {}, tr("没有改的空着")))
{
    setObjectName(QStringLiteral("appraisal"));
    about(QStringLiteral("appraisal"), round.id);
    setText(tr("分值和权重没有全国统一的规定，请按上级通知写。权重写 0 的一组不计入总分。"));
    for (const AppraisalWord& word : appraisalLevels())
        m_level->addChoice(QString::fromUtf16(word.title), QString::fromLatin1(word.name));
    m_level->setCode(appraisalLevelName(round.level));
    m_year->setEnabled(round.id.isNull());
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_year, m_speaker, m_meeting}));
    body()->addLayout(sideBySide({m_level, m_toWhom}));
    body()->addLayout(sideBySide({m_points, m_weights}));
    body()->addLayout(sideBySide({m_secrecy, m_note}));
    body()->addWidget(m_reason);
    m_reason->setVisible(!round.counts.isEmpty());
    setFirstFocus(round.id.isNull() ? m_year->edit() : m_speaker->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(round.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &AppraisalDialog::save);
}

Result<Appraisal> AppraisalDialog::read() const
{
    Appraisal round = m_round;
    round.branch = m_desk.branch().id;
    BB_TRY(round.forYear, rules::readCount(m_year->text(), kYearField));
    round.speaker = m_speaker->text();
    round.level = appraisalLevelByName(m_level->code()).value_or(AppraisalLevel::Higher);
    round.toWhom = m_toWhom->text();
    round.meetingOn = dayIn(*m_meeting);
    BB_TRY(round.scale.points, unslashed<kAppraisalGrades>(m_points->text(), kPointsField, "100/80/60/0"));
    BB_TRY(round.scale.weights, unslashed<kAppraisalRaters>(m_weights->text(), kWeightsField, "40/30/30"));
    round.secrecy = levelIn(*m_secrecy);
    round.note = m_note->text();
    return round;
}

void AppraisalDialog::save()
{
    const auto round = read();
    if (!round)
        return showProblem(sentence(round.error()));
    const bool fresh = m_round.id.isNull();
    const auto done =
        m_desk.performWithUndo(fresh ? QStringLiteral("appraisal.add") : QStringLiteral("appraisal.change"),
                               (fresh ? tr("登记%1年度述职评议") : tr("修改%1年度述职评议")).arg(round->forYear),
                               tr("已保存%1年度述职评议").arg(round->forYear), [&](UnitOfWork& unit) -> Result<> {
                                   if (!fresh)
                                       return changeAppraisal(unit, *round, m_reason->text(), m_desk.today());
                                   BB_TRY([[maybe_unused]] const auto id, openAppraisal(unit, *round, m_desk.today()));
                                   return {};
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AppraisalStepDialog::AppraisalStepDialog(QWidget* host, Desk& desk, const Appraisal& round, AppraisalStep step)
    : Dialog(host, tr("登记步骤：%1").arg(shownWord(appraisalStepTitle(step))), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_step(step)
    , m_meeting(new ComboField(tr("在哪次会议上")))
    , m_day(cadreDay(tr("哪天"), desk, desk.today()))
    , m_note(cadreLine(tr("备注"), {}, tr("例如 机关党委会议室，逐个点评")))
    , m_despite(cadreLine(tr("没有按顺序办的原因"), {}, tr("按顺序办的空着")))
{
    setObjectName(QStringLiteral("appraisalStep"));
    about(QStringLiteral("appraisal"), round.id, organization::appraisalStepName(step));
    cadreRoom(*this);
    fillMeetings();
    const AppraisalStepDay* before = m_round.step(step);
    if (before != nullptr) {
        m_meeting->setCode(before->gathering ? before->gathering->toString() : QString());
        m_day->setDate(PartialDate::of(before->doneOn));
        m_note->setText(before->note);
        m_despite->setText(before->despite);
    }
    body()->addWidget(m_meeting);
    body()->addLayout(sideBySide({m_day, m_note}));
    body()->addWidget(m_despite);
    connect(m_meeting, &ComboField::chosen, this, [this](const QString& id) {
        if (m_held.contains(id))
            m_day->setDate(PartialDate::of(m_held.value(id)));
    });
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("取消"));
    if (before != nullptr)
        connect(addButton(tr("清除这一步"), ButtonKind::Standard), &QPushButton::clicked, this,
                &AppraisalStepDialog::clear);
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &AppraisalStepDialog::save);
}

/// What was held in the year and after it, newest first; lessons, theme days and study are no meetings of this kind.
void AppraisalStepDialog::fillMeetings()
{
    using gathering::Kind;
    static const QList<Kind> kinds{Kind::GeneralMeeting, Kind::CommitteeMeeting, Kind::OrganizationalLifeMeeting,
                                   Kind::DemocraticEvaluation, Kind::GroupMeeting};
    m_meeting->addChoice(tr("不连会议记录"), {});
    gathering::GatheringQuery query;
    query.branch = m_round.branch;
    query.period =
        DateRange{QDate(m_round.forYear, 1, 1), std::min(QDate(m_round.forYear + 2, 12, 31), m_desk.today())};
    const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
    for (const gathering::GatheringRow& row : rows.value_or(QList<gathering::GatheringRow>())) {
        if (!kinds.contains(row.kind) || row.isPlanned(m_desk.today()))
            continue;
        const QString id = row.id.toString();
        m_held.insert(id, row.heldOn);
        m_meeting->addChoice(tr("%1 %2").arg(shownDate(row.heldOn), row.topic), id);
    }
}

void AppraisalStepDialog::save()
{
    if (!m_day->requireDay())
        return;
    AppraisalStepDay step{m_step, dayIn(*m_day), m_note->text(), m_despite->text()};
    if (!m_meeting->code().isEmpty())
        step.gathering = gathering::GatheringId::fromString(m_meeting->code());
    const auto done =
        m_desk.performWithUndo(QStringLiteral("appraisal.step"), tr("登记%1年度述职评议的步骤").arg(m_round.forYear),
                               tr("已登记“%1”").arg(shownWord(appraisalStepTitle(m_step))), [&](UnitOfWork& unit) {
                                   return takeAppraisalStep(unit, m_round.id, step, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void AppraisalStepDialog::clear()
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("appraisal.clear"), tr("清除%1年度述职评议的步骤").arg(m_round.forYear),
                               tr("已清除“%1”").arg(shownWord(appraisalStepTitle(m_step))),
                               [&](UnitOfWork& unit) { return clearAppraisalStep(unit, m_round.id, m_step); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AppraisalGradeDialog::AppraisalGradeDialog(QWidget* host, Desk& desk, const Appraisal& round)
    : Dialog(host, tr("%1年度上级评定的等次").arg(round.forYear), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_grade(new ComboField(tr("等次")))
    , m_day(cadreDay(tr("哪天评定"), desk, round.result ? round.result->on : desk.today()))
    , m_by(cadreLine(tr("评定的党组织"), round.result ? round.result->by : round.toWhom, tr("例如 局机关党委")))
    , m_comment(cadreLine(tr("点评意见"), round.result ? round.result->comment : QString()))
    , m_reason(cadreLine(tr("更正原因"), {}, tr("例如 上级更正")))
{
    setObjectName(QStringLiteral("appraisalGrade"));
    about(QStringLiteral("appraisal"), round.id);
    if (round.total())
        setText(tr("测评总分 %1。等次由上级评定，不按总分自动得出。").arg(round.totalWorking()));
    else
        setText(tr("等次由上级评定，不按票数自动得出。"));
    for (const AppraisalWord& word : appraisalGrades())
        m_grade->addChoice(QString::fromUtf16(word.title), QString::fromLatin1(word.name));
    if (round.result)
        m_grade->setCode(appraisalGradeName(round.result->grade));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_grade, m_day}));
    body()->addWidget(m_by);
    body()->addWidget(m_comment);
    body()->addWidget(m_reason);
    m_reason->setVisible(round.result.has_value());
    setFirstFocus(m_grade->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(round.result ? tr("更正") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &AppraisalGradeDialog::save);
}

void AppraisalGradeDialog::save()
{
    if (!m_day->requireDay())
        return;
    const AppraisalResult result{appraisalGradeByName(m_grade->code()).value_or(AppraisalGrade::Good), dayIn(*m_day),
                                 m_by->text(), m_comment->text()};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("appraisal.grade"), tr("登记%1年度述职评议的等次").arg(m_round.forYear),
        tr("已登记等次“%1”").arg(shownWord(appraisalGradeTitle(result.grade))),
        [&](UnitOfWork& unit) { return gradeAppraisal(unit, m_round.id, result, m_reason->text(), m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AppraisalPublishDialog::AppraisalPublishDialog(QWidget* host, Desk& desk, const Appraisal& round)
    : Dialog(host, tr("公示%1年度述职评议的结果").arg(round.forYear), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_from(cadreDay(tr("从哪天"), desk, round.publishedFrom.isValid() ? round.publishedFrom : desk.today()))
    , m_until(
          cadreDay(tr("到哪天"), desk,
                   round.publishedUntil.isValid() ? round.publishedUntil : desk.today().addDays(kPublishedDays - 1)))
    , m_place(cadreLine(tr("地点"), round.publishedAt, tr("例如 一楼公开栏")))
{
    setObjectName(QStringLiteral("appraisalPublish"));
    about(QStringLiteral("appraisal"), round.id);
    setText(tr("结果和整改承诺在哪里公示过，写在这里备查。"));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_from, m_until}));
    body()->addWidget(m_place);
    setFirstFocus(m_from->edit());
    (void)addSafeButton(tr("取消"));
    if (round.publishedFrom.isValid())
        connect(addButton(tr("撤销公示"), ButtonKind::Standard), &QPushButton::clicked, this, [this] { save({}, {}); });
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
        if (m_from->requireDay() && m_until->requireDay())
            save(dayIn(*m_from), dayIn(*m_until));
    });
}

void AppraisalPublishDialog::save(QDate from, QDate until)
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("appraisal.publish"), tr("公示%1年度述职评议的结果").arg(m_round.forYear),
        from.isValid() ? tr("已登记公示") : tr("已撤销公示"), [&](UnitOfWork& unit) {
            return publishAppraisal(unit, m_round.id, from, until, m_place->text(), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
