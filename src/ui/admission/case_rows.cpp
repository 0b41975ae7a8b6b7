// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/case_rows.h"

#include "branchbook/base/screen_sentence.h"

#include "ui/admission/admission_data.h"
#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::AdmissionState;

constexpr int kSegmentHigh = 6;
constexpr int kSegmentGap = 3;
constexpr int kRowSide = 10;
constexpr int kCodeWidth = 30;
constexpr double kTitleShare = 0.39; ///< the longest title, of step 23, stands whole at 1366 pixels

void dress(QAbstractButton* row)
{
    row->setCursor(Qt::PointingHandCursor);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setAttribute(Qt::WA_Hover);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString caseDay(QDate day)
{
    return PartialDate::of(day).toDotted();
}

/// What the row says of a step that is not taken.
QString wordsOf(const organization::AdmissionLine& line)
{
    if (!line.lock.isEmpty())
        return line.lock;
    if (!line.doubt.isEmpty())
        return line.doubt;
    return line.state == AdmissionState::Optional ? StepRow::tr("视情况办理") : QString();
}

} // namespace

StageButton::StageButton(int stage, const organization::AdmissionCourse& course, QWidget* parent)
    : QAbstractButton(parent)
{
    dress(this);
    setCheckable(true);
    setText(stage == 0 ? tr("申请") : admissionStageTitle(stage));
    QStringList stages;
    int done = 0;
    for (const organization::AdmissionLine& line : course.lines) {
        if (!stages.contains(line.outlook.stage))
            stages.append(line.outlook.stage);
        if (stages.size() != stage + 1 || !line.counts())
            continue;
        const bool isDone = line.state == AdmissionState::Done;
        const bool isCurrent = line.outlook.code == course.current;
        done += isDone ? 1 : 0;
        m_current = m_current || isCurrent;
        m_states.append(isDone ? Segment::Done : isCurrent ? Segment::Current : Segment::Coming);
    }
    setAccessibleName(tr("%1，%2 步里办完 %3 步").arg(text()).arg(steps()).arg(done));
    setToolTip(text());
}

QSize StageButton::sizeHint() const
{
    return {std::max(40, steps() * 14), kSegmentHigh + 6 + lineHeight(TextRole::Caption)};
}

void StageButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = (width() - kSegmentGap * double(m_states.size() - 1)) / std::max(1.0, double(m_states.size()));
    double left = 0;
    for (const Segment state : m_states) {
        const Color fill = state == Segment::Done ? Color::OkSolid
            : state == Segment::Current           ? Color::AccentSolid
                                                  : Color::Track;
        paintBox(painter, {left, 1, wide, double(kSegmentHigh)}, 2, fill, Color::None);
        left += wide + kSegmentGap;
    }
    const Color tint = m_current ? Color::AccentText : isChecked() || underMouse() ? Color::Text : Color::Text3;
    paintText(painter, {0, kSegmentHigh + 5.0, double(width()), double(lineHeight(TextRole::Caption))}, text(),
              TextRole::Caption, tint);
    if (isChecked())
        painter.fillRect(QRectF(0, height() - 1, std::min(width(), textWidth(text(), TextRole::Caption)), 1),
                         color(tint));
}

StepRow::StepRow(const organization::AdmissionLine& line, const QString& note, bool current, QDate today,
                 QDate probationEnds, QWidget* parent)
    : QAbstractButton(parent)
    , m_code(line.outlook.code)
    , m_note(note.isEmpty() ? wordsOf(line) : note)
    , m_icon(QStringLiteral("circle"))
    , m_current(current)
{
    dress(this);
    setCheckable(true);
    setText(shownTitle(line.outlook.title));
    const QDate latest = line.outlook.latest.day;
    const QDate earliest = line.outlook.earliest.day;
    if (line.state == AdmissionState::Done) {
        m_icon = line.outlook.conflict.isEmpty() ? QStringLiteral("check-circle") : QStringLiteral("alert");
        m_iconTint = line.outlook.conflict.isEmpty() ? Color::Ok : Color::Warn;
        m_day = line.on.toDotted();
        if (!line.outlook.conflict.isEmpty()) {
            m_note = shownSentence(line.outlook.conflict);
            m_noteTint = Color::Warn;
        }
    } else if (line.state == AdmissionState::Open || line.state == AdmissionState::Locked) {
        if (current) {
            m_icon = QStringLiteral("circle-dot");
            m_iconTint = Color::Accent;
        }
        if (line.outlook.code == u"21" && latest.isValid() && latest == earliest) { // ends on one day, not sooner
            m_day = tr("%1满").arg(caseDay(latest));
            m_dayTint = latest < today ? Color::Warn : current ? Color::Accent : Color::Text2;
        } else if (latest.isValid()) {
            m_day = tr("%1前").arg(caseDay(latest));
            m_dayTint = latest < today ? Color::Warn : current ? Color::Accent : Color::Text2;
        } else if (line.reviewBy.isValid()) {
            m_day = tr("下次考察%1前").arg(caseDay(line.reviewBy));
            m_dayTint = line.reviewBy < today ? Color::Warn : current ? Color::Accent : Color::Text2;
        } else if (earliest.isValid() && earliest > today) {
            m_day = tr("%1起").arg(caseDay(earliest));
        } else if (line.outlook.code == u"22" && probationEnds.isValid()) { // no day in any text: it is for that end
            const auto days = today.daysTo(probationEnds);
            m_day = days > 0 ? tr("还有 %1 天").arg(days) : tr("%1已满").arg(caseDay(probationEnds));
            m_dayTint = days > 0 ? Color::Accent : Color::Warn;
        }
    }
    setAccessibleName(
        QStringList{tr("第 %1 步").arg(m_code), text(), organization::admissionStateTitle(line.state), m_day, m_note}
            .join(tr("，")));
    setToolTip(m_note);
}

void StepRow::warn(const QString& sentence)
{
    m_note = sentence;
    m_noteTint = Color::Warn;
    m_icon = QStringLiteral("alert");
    m_iconTint = Color::Warn;
    setAccessibleName(QStringList{tr("第 %1 步").arg(m_code), text(), m_day, m_note}.join(tr("，")));
    setToolTip(m_note);
    update();
}

QSize StepRow::sizeHint() const
{
    return {320, lineHeight(TextRole::Body) + 14};
}

void StepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, 0, width(), height());
    if (isChecked() || m_current)
        paintBox(painter, box.adjusted(0, 1, 0, -1), 6, m_current ? Color::AccentSoft : Color::Hover, Color::None);
    const double icon = scaled(18);
    paintIcon(painter, m_icon, m_iconTint, {kRowSide, (height() - icon) / 2, icon, icon});
    double left = kRowSide + icon + 8;
    const double code = scaled(kCodeWidth);
    paintText(painter, {left, 0, code, box.height()}, m_code, TextRole::Small, Color::Text2);
    left += code;
    const double dayWide = m_day.isEmpty() ? 0 : textWidth(m_day, TextRole::Small) + 2;
    const double whole =
        width() - left - kRowSide; // the notes of all rows begin at one line, however wide their days are
    const double room = whole - dayWide - 8;
    const double title = m_note.isEmpty() ? room : std::min(whole * 0.6, std::max(whole * kTitleShare, 90.0));
    paintText(painter, {left, 0, title - 6, box.height()}, text(), m_current ? TextRole::BodyStrong : TextRole::Body,
              underMouse() ? Color::AccentText : Color::Text);
    paintText(painter, {left + title, 0, room - title, box.height()}, m_note, TextRole::Small, m_noteTint);
    paintText(painter, {width() - kRowSide - dayWide, 0, dayWide, box.height()}, m_day, TextRole::Small, m_dayTint,
              Qt::AlignRight);
    painter.fillRect(QRectF(kRowSide, height() - 1, width() - 2 * kRowSide, 1), color(Color::Line));
}

CasePaperRow::CasePaperRow(const QString& title, const organization::AdmissionPaper* paper, bool mayWrite,
                           QWidget* parent)
    : QAbstractButton(parent)
    , m_atHand(paper != nullptr)
{
    dress(this);
    setText(title);
    setEnabled(mayWrite);
    if (!mayWrite)
        unsetCursor();
    if (paper == nullptr)
        m_right = mayWrite ? tr("登记") : tr("还没有");
    else
        m_right = paper->on.isEmpty() ? tr("已有") : paper->on.toDotted();
    setAccessibleName(m_atHand || !mayWrite ? tr("%1，%2").arg(title, m_right)
                                            : tr("%1，还没有，按回车登记").arg(title));
    setToolTip(paper == nullptr || paper->note.isEmpty() ? title : title + u'\n' + paper->note);
}

QSize CasePaperRow::sizeHint() const
{
    return {200, lineHeight(TextRole::Body) + 12};
}

void CasePaperRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double icon = scaled(16);
    paintIcon(painter, m_atHand ? QStringLiteral("check-circle") : QStringLiteral("circle-dashed"),
              m_atHand ? Color::Ok : Color::Warn, {0, (height() - icon) / 2, icon, icon});
    const double left = icon + 8;
    const double right = textWidth(m_right, TextRole::Small) + 2;
    paintText(painter, {left, 0, width() - left - right - 8, double(height())}, text(), TextRole::Body,
              isEnabled() && underMouse() ? Color::AccentText : Color::Text);
    paintText(painter, {width() - right, 0, right, double(height())}, m_right, TextRole::Small,
              m_atHand || !isEnabled() ? Color::Text2 : Color::AccentText, Qt::AlignRight);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Color::Line));
}

} // namespace branchbook::ui
