// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/quality_view.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/screen_words.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/theory_fields.h"

#include <QPushButton>

#include <algorithm>

namespace branchbook::ui {

namespace {

using ideology::RatedSession;
using ideology::StudyVotes;
using store::UnitOfWork;

constexpr QLatin1String kQualityAll("all");
constexpr QLatin1String kQualityRated("rated");
constexpr QLatin1String kQualityOpen("open");
constexpr int kQualityTopicColumn = 1;
constexpr int kQualityVotesColumn = 5;
constexpr int kGradesWide = 88;
constexpr int kGradesHigh = 8;
constexpr rules::NumberField kVotesField{"votes", QT_TRANSLATE_NOOP("Fields", "份数")};

QString votesWords(const StudyVotes& votes)
{
    QStringList words;
    for (const auto grade : ideology::studyGrades()) {
        const int count = votes.at(static_cast<std::size_t>(grade));
        if (count > 0)
            words.append(QStringLiteral("%1 %2").arg(ideology::studyGradeTitle(grade)).arg(count));
    }
    return words.join(QStringLiteral(" · "));
}

Cell qualityPresentCell(const RatedSession& session)
{
    return {.text = QStringLiteral("%1 / %2").arg(session.present).arg(session.expected), .tint = Color::Text2};
}

Cell qualityVotesCell(const RatedSession& session)
{
    if (!session.votes)
        return {.text = QualityView::tr("没有评价"), .tint = Color::Text3};
    if (session.hasTooMany())
        return {.text = votesWords(*session.votes),
                .chip = {QualityView::tr("多于到会"), Tone::Warn, QStringLiteral("alert")},
                .tip = QualityView::tr("%1：多于到会 %2 人，没有计入，请核对到会名单或者重新登记评价")
                           .arg(votesWords(*session.votes))
                           .arg(session.present)};
    return {.text = votesWords(*session.votes), .tip = votesWords(*session.votes)};
}

Cell qualityOutputsCell(const RatedSession& session)
{
    return {.text = session.outputs > 0 ? QString::number(session.outputs) : QStringLiteral("—"), .tint = Color::Text2};
}

constexpr std::array<Column<RatedSession>, 6> kQualityColumns{
    Column<RatedSession>{QT_TRANSLATE_NOOP("table", "日期"), 116, Qt::AlignLeft,
                         [](const RatedSession& each) { return Cell{.text = PartialDate::of(each.on).toDotted()}; }},
    Column<RatedSession>{QT_TRANSLATE_NOOP("table", "题目"), 220, Qt::AlignLeft,
                         [](const RatedSession& each) { return Cell{.text = each.topic, .tip = each.topic}; }},
    Column<RatedSession>{QT_TRANSLATE_NOOP("table", "形式"), 92, Qt::AlignLeft,
                         [](const RatedSession& each) {
                             return Cell{.text = shownWord(gathering::kindTitle(each.kind)), .tint = Color::Text2};
                         },
                         1},
    Column<RatedSession>{QT_TRANSLATE_NOOP("table", "到课"), 76, Qt::AlignRight, qualityPresentCell},
    Column<RatedSession>{QT_TRANSLATE_NOOP("table", "成果"), 56, Qt::AlignRight, qualityOutputsCell, 2},
    Column<RatedSession>{QT_TRANSLATE_NOOP("table", "无记名评价"), 300, Qt::AlignLeft, qualityVotesCell},
};

} // namespace

QVariant RatedModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && role == VotesRole)
        return QVariant::fromValue(row(index.row()).hasTooMany() ? StudyVotes{} // its cell says so, no bar
                                                                 : row(index.row()).votes.value_or(StudyVotes{}));
    return RowTableModel<RatedSession>::data(index, role);
}

void GradesDelegate::paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const auto votes = index.data(VotesRole).value<StudyVotes>();
    if (ideology::studyVotesIn(votes) == 0)
        return RowDelegate::paintCell(painter, rect, index);
    const double wide = scaled(kGradesWide);
    const double high = scaled(kGradesHigh);
    paintGrades(painter, {rect.left(), rect.center().y() - high / 2, wide, high}, votes);
    RowDelegate::paintCell(painter, rect.adjusted(wide + 10, 0, 0, 0), index);
}

QualityView::QualityView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("学习效果"),
                     {QStringLiteral("gathering"), QStringLiteral("attendance"), QStringLiteral("study_rating"),
                      QStringLiteral("study_entry"), QStringLiteral("study_makeup")},
                     kQualityAll, parent)
    , m_model(kQualityColumns)
    , m_forms(paragraph({}, TextRole::Small, Ink::Text2))
{
    chips()->addChip(kQualityAll, tr("全部"), 0);
    chips()->addChip(kQualityRated, tr("已评价"), 0);
    chips()->addChip(kQualityOpen, tr("没有评价"), 0);
    m_forms->setContentsMargins(24, 6, 16, 6);
    auto* empty = new EmptyState(
        QStringLiteral("thought"), tr("今年还没有记录学习"),
        tr("学习记录了以后，在这里登记参加人的无记名评价：\n只记好、较好、一般、差各多少份，不记谁写的。"));
    if (mayWrite())
        connect(empty->addAction(tr("记录学习"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
            this->desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:center_group_study"));
        });
    build(&m_model, kQualityTopicColumn, empty);
    table()->setItemDelegateForColumn(kQualityVotesColumn, new GradesDelegate(table()));
    setHead(m_forms);
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("vote"), tr("登记评价"), [this](const QModelIndex& at) { rate(at); }},
             {QStringLiteral("trash"), tr("去掉评价"), [this](const QModelIndex& at) { clear(at); }}});
    reload();
}

QString QualityView::formsText() const
{
    return m_forms->text();
}

void QualityView::load()
{
    const int thisYear = desk().today().year();
    const auto quality = ideology::loadStudyQuality(desk().book().reader(), desk().branch().id,
                                                    {QDate(thisYear, 1, 1), QDate(thisYear, 12, 31)}, desk().today());
    m_quality = quality ? *quality : ideology::StudyQuality();
    QStringList lines;
    StudyVotes all{};
    int rated = 0;
    for (const ideology::FormQuality& form : m_quality.forms) {
        rated += form.rated;
        for (std::size_t i = 0; i < ideology::kStudyGrades; ++i)
            all.at(i) += form.votes.at(i);
        if (form.sessions > 0)
            lines.append(tr("%1 %2 次，到课 %3，补课 %4，好评 %5")
                             .arg(shownWord(gathering::kindTitle(form.kind)))
                             .arg(form.sessions)
                             .arg(percentText(form.attendancePercent()), percentText(form.madeUpPercent()),
                                  percentText(ideology::studyApproval(form.votes))));
    }
    m_forms->setText(lines.join(QStringLiteral(" · ")));
    m_forms->setVisible(!lines.isEmpty());
    chips()->setCount(kQualityAll, int(m_quality.sessions.size()));
    chips()->setCount(kQualityRated, rated);
    chips()->setCount(kQualityOpen, int(m_quality.sessions.size()) - rated);
    setSum(tr("评价 %1 次 · 收回 %2 份 · 好和较好 %3")
               .arg(rated)
               .arg(ideology::studyVotesIn(all))
               .arg(percentText(ideology::studyApproval(all))));
    fill();
}

void QualityView::fill()
{
    const QString part = chips()->current();
    std::vector<RatedSession> rows;
    for (const RatedSession& session : m_quality.sessions) {
        if (part == kQualityAll || (part == kQualityRated) == session.votes.has_value())
            rows.push_back(session);
    }
    m_model.setRows(std::move(rows));
    settle(!m_quality.sessions.isEmpty());
}

void QualityView::edit(const QModelIndex& index)
{
    if (index.isValid())
        desk().showPage(QStringLiteral("ideology"), m_model.row(index.row()).gathering.toString());
}

/// There is nothing to rate but what was held: the one chosen.
void QualityView::create()
{
    if (m_model.rowCount() > 0)
        rate(table()->currentIndex().isValid() ? table()->currentIndex() : m_model.index(0, 0));
}

void QualityView::rate(const QModelIndex& index)
{
    (new RatingDialog(this, desk(), m_model.row(index.row())))->open();
}

void QualityView::clear(const QModelIndex& index)
{
    const RatedSession session = m_model.row(index.row());
    if (!session.votes)
        return desk().notice(tr("这次学习还没有评价。"));
    act("study.unrate", tr("去掉学习效果评价：%1").arg(session.topic),
        [&](UnitOfWork& unit) { return ideology::clearRating(unit, session.gathering); });
}

RatingDialog::RatingDialog(QWidget* host, Desk& desk, const RatedSession& session)
    : Dialog(host, tr("学习效果评价"), Width::Medium)
    , m_desk(desk)
    , m_session(session)
{
    setObjectName(QStringLiteral("studyRating"));
    about(QStringLiteral("gathering"), session.gathering);
    setText(tr("%1的“%2”，到课 %3 人。把收回的评价一起数好再填，只记份数，不记谁写的。")
                .arg(shownDate(session.on), session.topic, QString::number(session.present)));
    cadreRoom(*this);
    QList<QWidget*> fields;
    for (const auto grade : ideology::studyGrades()) {
        const auto at = static_cast<std::size_t>(grade);
        m_counts.at(at) = cadreLine(ideology::studyGradeTitle(grade),
                                    session.votes ? QString::number(session.votes->at(at)) : QString());
        fields.append(m_counts.at(at));
    }
    body()->addLayout(sideBySide(fields));
    setFirstFocus(m_counts.front()->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &RatingDialog::save);
}

void RatingDialog::save()
{
    StudyVotes votes{};
    for (std::size_t i = 0; i < ideology::kStudyGrades; ++i) {
        std::optional<int> count;
        if (!readInto(count, *m_counts.at(i), kVotesField))
            return;
        votes.at(i) = count.value_or(0);
    }
    const auto done = m_desk.performWithUndo(
        QStringLiteral("study.rate"), tr("登记学习效果评价：%1").arg(m_session.topic), tr("已登记效果评价"),
        [&](UnitOfWork& unit) { return ideology::rateStudy(unit, m_session.gathering, votes, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
