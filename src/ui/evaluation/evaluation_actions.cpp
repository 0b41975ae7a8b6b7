// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of democratic evaluation does.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/evaluation_service.h"
#include "ui/evaluation/evaluation_cards.h"
#include "ui/evaluation/evaluation_count_dialog.h"
#include "ui/evaluation/evaluation_dialogs.h"
#include "ui/evaluation/evaluation_model.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/step_track.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

QString someNames(const QList<EvaluatedPerson>& people)
{
    constexpr qsizetype kShown = 4;
    QStringList names;
    for (const EvaluatedPerson& person : people.first(std::min(kShown, people.size())))
        names.append(person.name);
    const QString text = names.join(EvaluationView::tr("、"));
    return people.size() > kShown ? EvaluationView::tr("%1等").arg(text) : text;
}

QString stepDetail(const Evaluation& round, EvaluationStep step)
{
    const EvaluationStepDay* done = round.step(step);
    if (done != nullptr)
        return done->note.isEmpty() ? evaluationDay(done->doneOn) : done->note;
    return round.currentStep() == step ? EvaluationView::tr("进行中") : QStringLiteral("—");
}

/// A dialog with a list to read and a button to close.
void showLines(QWidget* host, const QString& title, const QString& text, const QStringList& lines)
{
    constexpr int kMostHeight = 360;
    auto* dialog = new Dialog(host, title, Dialog::Width::Small);
    dialog->setObjectName(QStringLiteral("evaluationLines"));
    dialog->setText(text);
    auto* inside = paragraph(lines.join(u'\n'), TextRole::Body, Ink::Text);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setFixedHeight(std::min(scaled(kMostHeight), int(lines.size() + 1) * lineHeight(TextRole::Body) + 8));
    dialog->body()->addWidget(scroll);
    dialog->keepNothing();
    (void)dialog->addSafeButton(EvaluationView::tr("关闭"));
    dialog->open();
}

} // namespace

void EvaluationView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    m_past->show({}); // who follows a link means now
    if (argument == u"new")
        return begin();
    if (const int year = argument.toInt(); year > 0)
        return showYear(year);
    if (const auto found = loadEvaluation(desk().book().reader(), EvaluationId::fromString(argument)))
        return showYear(found->forYear);
    if (const int row = m_model->rowOf(book::MemberId::fromString(argument)); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, EvaluationModel::GradeColumn));
        m_table->scrollTo(m_table->currentIndex());
    }
}

bool EvaluationView::createOwn()
{
    begin();
    return true;
}

bool EvaluationView::explain(QWidget*)
{
    desk().calculate(QStringLiteral("quota"));
    return true;
}

bool EvaluationView::mayWrite()
{
    return m_past->mayChange();
}

bool EvaluationView::onlyLooks() const
{
    return m_past->isPast() || desk().book().isReadOnly();
}

/// Papers say what is so, and not of which day: those of a day gone by would pass for today's.
bool EvaluationView::mayPutOut()
{
    if (m_past->isPast())
        desk().notice(tr("汇总表、登记表和测评票照现在的情况出。先点“回到今天”，再打印或者导出。"));
    return !m_past->isPast();
}

void EvaluationView::fillYears()
{
    const int usual = usualEvaluationYear(desk().today());
    m_yearButton->setText(m_data->round ? tr("%1年度").arg(round().forYear) : tr("选年度"));
    m_yearButton->setAccessibleName(m_data->round ? tr("评议年度：%1").arg(round().forYear) : tr("选年度"));
    m_years->clear();
    for (const int year : m_data->years)
        connect(m_years->addAction(tr("%1年度").arg(year)), &QAction::triggered, this,
                [this, year] { showYear(year); });
    if (onlyLooks())
        return;
    connect(m_years->addAction(m_data->years.contains(usual) ? tr("开始另一个年度…") : tr("开始%1年度…").arg(usual)),
            &QAction::triggered, this, &EvaluationView::begin);
    for (const Evaluation& gone : m_data->recycled)
        connect(m_years->addAction(tr("从回收站恢复%1年度").arg(gone.forYear)), &QAction::triggered, this,
                [this, gone] { restore(gone); });
}

void EvaluationView::showYear(int year)
{
    m_year = year;
    reload();
}

void EvaluationView::showTrack()
{
    QList<TrackStep> steps;
    const auto current = round().currentStep();
    for (std::size_t i = 0; i < kEvaluationSteps; ++i) {
        const auto step = static_cast<EvaluationStep>(i);
        const EvaluationStepDay* done = round().step(step);
        using State = TrackStep::State;
        steps.append({shownWord(evaluationStepTitle(step)), stepDetail(round(), step),
                      done != nullptr       ? State::Done
                          : current == step ? State::Current
                                            : State::Coming,
                      Color::Text2, done == nullptr ? QString() : shownDate(done->doneOn)});
    }
    m_track->setSteps(steps);
}

void EvaluationView::showNext()
{
    if (m_past->isPast())
        return m_cards->setNext(tr("这是过去某一天的情况，只能看。要接着办，先点“回到今天”。"), {}, false);
    const auto current = round().currentStep();
    if (!current)
        return m_cards->setNext(tr("这次评议已经上报归档。要更正等次或票数，写明原因。"), {}, false);
    const QString title = shownWord(evaluationStepTitle(*current));
    const bool writes = !desk().book().isReadOnly();
    if (*current == EvaluationStep::Ballot && round().count(EvaluationBallot::Members) == nullptr)
        return m_cards->setNext(tr("先录入党员互评的票数，再登记“%1”。群众测评的票也在“更多”里录入。").arg(title),
                                tr("录入党员互评票"), writes);
    if (*current == EvaluationStep::Grading) {
        const auto open = round().ungraded();
        return m_cards->setNext(
            open.isEmpty()
                ? tr("每名党员都已评定。核对以后完成这一步。")
                : tr("还有 %1 名党员待评定：%2。全部评定后即可进入结果反馈。").arg(open.size()).arg(someNames(open)),
            tr("完成评定，进入反馈"), writes && open.isEmpty());
    }
    if (*current == EvaluationStep::Feedback && !round().untold().isEmpty())
        return m_cards->setNext(
            tr("还有 %1 名党员没有反馈：%2。").arg(round().untold().size()).arg(someNames(round().untold())),
            tr("登记已反馈"), writes);
    if (*current == EvaluationStep::Report && !round().publishedFrom.isValid())
        return m_cards->setNext(tr("结果在支部公布以后，报上级党组织，材料归档。公布的日期在“更多”里登记。"),
                                tr("登记“%1”").arg(title), writes);
    m_cards->setNext(tr("“%1”办完以后登记日期和会议。").arg(title), tr("登记“%1”").arg(title), writes);
}

void EvaluationView::showDoubts()
{
    const auto& doubts = m_model->coversBallots() ? m_data->coveredDoubts : m_data->doubts;
    m_doubts->setSentence(
        doubts.size() < 2
            ? doubts.value(0)
            : tr("%1（另有 %2 处要核对，点“按测评票排列”可以看到。）").arg(doubts.first()).arg(doubts.size() - 1));
    m_doubts->setVisible(!doubts.isEmpty());
}

void EvaluationView::begin()
{
    m_past->show({}); // what is begun now is not of a day gone by
    if (!mayWrite())
        return;
    auto* dialog = new EvaluationBeginDialog(window(), desk());
    connect(dialog, &EvaluationBeginDialog::begun, this, &EvaluationView::showYear);
    dialog->open();
}

void EvaluationView::takeNext()
{
    if (!mayWrite())
        return;
    const auto current = round().currentStep();
    if (!current)
        return;
    if (*current == EvaluationStep::Ballot && round().count(EvaluationBallot::Members) == nullptr)
        return enterCount(EvaluationBallot::Members);
    if (*current == EvaluationStep::Feedback && !round().untold().isEmpty())
        return tellAll();
    editStep(int(*current));
}

void EvaluationView::editStep(int index)
{
    if (mayWrite())
        (new EvaluationStepDialog(window(), desk(), m_data, static_cast<EvaluationStep>(index)))->open();
}

void EvaluationView::editPerson(const QModelIndex& at)
{
    if (m_past->isPast())
        return (void)mayWrite(); // says why: the dialog has what is so today
    if (at.isValid())
        (new EvaluationPersonDialog(window(), desk(), m_data, m_model->row(at.row()), m_model->coversBallots()))
            ->open();
}

void EvaluationView::chooseGrade(const QModelIndex& at)
{
    if (!at.isValid() || !mayWrite())
        return;
    const EvaluatedPerson& person = m_model->row(at.row()).person;
    if (!person.getsGrade() || round().step(EvaluationStep::Grading) != nullptr)
        return editPerson(at); // a settled grade needs its reason
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const book::MemberId member = person.member;
    for (std::size_t i = 0; i < kGrades; ++i) {
        const auto grade = static_cast<Grade>(i);
        QAction* action = menu->addAction(shownWord(gradeTitle(grade)));
        action->setCheckable(true);
        action->setChecked(person.grade == grade);
        connect(action, &QAction::triggered, this, [this, member, grade] { give(member, grade); });
    }
    if (person.grade) {
        menu->addSeparator();
        connect(menu->addAction(tr("改为待评定")), &QAction::triggered, this,
                [this, member] { give(member, std::nullopt); });
    }
    const QRect cell = m_table->visualRect(at.siblingAtColumn(EvaluationModel::GradeColumn));
    menu->popup(m_table->viewport()->mapToGlobal(QPoint(cell.left() + 10, cell.bottom())));
}

void EvaluationView::give(book::MemberId member, std::optional<Grade> grade)
{
    const EvaluatedPerson* person = round().person(member);
    if (person == nullptr)
        return;
    const QString name = person->name;
    const QString opinion = person->opinion;
    const EvaluationId id = round().id;
    (void)desk().performWithUndo(
        QStringLiteral("evaluation.grade"), tr("%1年度民主评议：%2").arg(round().forYear).arg(name),
        grade ? tr("%1评定为%2").arg(name, shownWord(gradeTitle(*grade))) : tr("%1改为待评定").arg(name),
        [&](store::UnitOfWork& unit) { return gradeMember(unit, id, member, grade, opinion, {}, desk().today()); });
}

void EvaluationView::enterCount(EvaluationBallot ballot)
{
    if (m_data->round && mayWrite())
        (new EvaluationCountDialog(window(), desk(), m_data, ballot))->open();
}

void EvaluationView::tellAll()
{
    if (!m_data->round || !mayWrite())
        return;
    if (round().step(EvaluationStep::Grading) == nullptr)
        return desk().notice(tr("组织评定完成以后再反馈结果。"));
    if (round().untold().isEmpty())
        return desk().notice(tr("每名党员都已反馈。"));
    (new EvaluationTellDialog(window(), desk(), m_data))->open();
}

void EvaluationView::publish()
{
    if (m_data->round && mayWrite())
        (new EvaluationPublishDialog(window(), desk(), m_data))->open();
}

void EvaluationView::changeHead()
{
    if (m_data->round && mayWrite())
        (new EvaluationHeadDialog(window(), desk(), m_data))->open();
}

void EvaluationView::relist()
{
    if (!m_data->round || !mayWrite())
        return;
    const EvaluationId id = round().id;
    (void)desk().performWithUndo(
        QStringLiteral("evaluation.relist"), tr("%1年度民主评议：重新列名单").arg(round().forYear),
        tr("已照今天的名册重新列名单"),
        [&](store::UnitOfWork& unit) { return relistEvaluation(unit, id, desk().today(), desk().today()); });
}

void EvaluationView::recycle()
{
    if (!m_data->round || !mayWrite())
        return;
    const EvaluationId id = round().id;
    const int year = round().forYear;
    (void)desk().performWithUndo(QStringLiteral("evaluation.recycle"), tr("%1年度民主评议：放入回收站").arg(year),
                                 tr("%1年度的民主评议已放入回收站").arg(year),
                                 [&](store::UnitOfWork& unit) { return recycleEvaluation(unit, id, desk().today()); });
}

void EvaluationView::restore(const Evaluation& recycled)
{
    if (desk().perform(QStringLiteral("evaluation.restore"), tr("从回收站恢复：%1年度民主评议").arg(recycled.forYear),
                       [&](store::UnitOfWork& unit) { return restoreEvaluation(unit, recycled.id); }))
        showYear(recycled.forYear);
}

void EvaluationView::showProposal()
{
    if (!m_data->round)
        return;
    const auto proposal = proposeExcellent(*m_data->catalogue, round());
    if (!proposal)
        return desk().report(proposal.error());
    const bool isCovered = m_model->coversBallots();
    QStringList lines;
    for (const GradeRank& rank : isCovered ? coveredRanks(proposal->ranks) : proposal->ranks) {
        const QString papers = isCovered ? QString() : tr("　优秀 %1/%2 票").arg(rank.excellent).arg(rank.papers);
        const QString place = rank.inside ? tr("　名额内") : rank.tied ? tr("　票数相同，请研究") : QString();
        lines.append(rank.name + papers + place);
    }
    if (lines.isEmpty())
        lines.append(tr("还没有录入测评票。"));
    for (const QString& doubt : isCovered ? m_data->coveredDoubts : m_data->doubts)
        lines.append(tr("请核对：%1").arg(doubt));
    showLines(window(), tr("按测评票排列"),
              (isCovered ? tr("%1票数已遮住，名额内外各按名单的顺序；等次由支委会或党员大会结合日常表现研究确定。")
                         : tr("%1这里只按票数排列；等次由支委会或党员大会结合日常表现研究确定。"))
                  .arg(shownSentence(proposal->quota.why)),
              lines);
}

} // namespace branchbook::ui
