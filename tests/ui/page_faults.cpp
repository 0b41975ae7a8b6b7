// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_faults.h"

#include "ui/contrast_ratio.h"
#include "ui/painted_words.h"
#include "ui/theme/theme.h"

#include <sqlite3.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

namespace branchbook::ui {

namespace {

constexpr double kSlack = 1.5; ///< px: the last letter's own room
constexpr double kLeastSeen = 8; ///< px
constexpr double kLeastOfMeanings = 4.5; ///< of what is red, green …: 加强对比 leaves those as they are (design §2)
const QChar kDots(0x2026);
constexpr int kLeastLetters = 2; ///< before the dots

QString whoIs(const QWidget* widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(u"qt_"))
            return name + QStringLiteral(" of ") + each->objectName();
        if (each != widget && QString::fromLatin1(each->metaObject()->className()).contains(u"branchbook"))
            return name + QStringLiteral(" in ")
                + QString::fromLatin1(each->metaObject()->className()).section(u':', -1);
    }
    return name;
}

const QWidget* widgetAt(QWidget& widget, const QPointF& point)
{
    const auto* found = widget.childAt(point.toPoint());
    return found ? found : &widget;
}

/// By a hand: sideways, a bar that is switched off moves for nobody; up and down there is the wheel, and frozen columns follow another
/// table. A header goes with its table.
bool canScroll(const QAbstractScrollArea& asked, Qt::Orientation way)
{
    const auto* table = qobject_cast<const QAbstractScrollArea*>(asked.parentWidget());
    const auto& area = table && qobject_cast<const QHeaderView*>(&asked) ? *table : asked;
    const bool across = way == Qt::Horizontal;
    const auto* bar = across ? area.horizontalScrollBar() : area.verticalScrollBar();
    return (!across || area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) && bar->maximum() > bar->minimum();
}

bool inkWithin(const QRectF& area, const QRectF& ink, double slack)
{
    return area.adjusted(-slack, -slack, slack, slack).contains(ink);
}

/// Whether all of `ink` can be brought into sight: what cuts it is the edge of something that scrolls that way.
bool canBeScrolledTo(const QWidget* widget, QWidget& window, const QRectF& ink, const QRectF& seen)
{
    for (const auto* each = widget; each && each != &window; each = each->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(each->parentWidget());
        if (!area || area->viewport() != each)
            continue;
        const bool across = ink.left() < seen.left() - kSlack || ink.right() > seen.right() + kSlack;
        const bool along = ink.top() < seen.top() - kSlack || ink.bottom() > seen.bottom() + kSlack;
        if ((!across || canScroll(*area, Qt::Horizontal)) && (!along || canScroll(*area, Qt::Vertical)))
            return true;
    }
    return false;
}

/// What the mouse over this point is told.
QString tipAt(QWidget& window, const QPointF& point)
{
    const auto tops = QApplication::topLevelWidgets();
    for (auto* each : tops) {
        if (each->inherits("QTipLabel"))
            delete each; // of the text before
    }
    auto* under = const_cast<QWidget*>(widgetAt(window, point));
    const auto local = under->mapFrom(&window, point.toPoint());
    QHelpEvent help(QEvent::ToolTip, local, under->mapToGlobal(local));
    QApplication::sendEvent(under, &help);
    const auto text = QToolTip::text();
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.remove(blanks);
}

/// Dots that belong to the text: 选择…
bool saysDots(const QWidget& widget, const QPoint& local, const QString& line)
{
    const QVariant own = widget.property("text");
    if (own.isValid() && own.toString().contains(line))
        return true;
    if (widget.property("placeholderText").toString().contains(line) || widget.accessibleName().contains(line))
        return true;
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (!view || view->viewport() != &widget)
        return false;
    const auto item = view->indexAt(local);
    return item.data().toString().contains(line) || item.data(Qt::AccessibleTextRole).toString().contains(line);
}

void findCut(QWidget& window, const PaintedLine& line, QStringList& faults)
{
    const auto visible = line.ink & line.seen;
    const auto* widget = widgetAt(window, visible.isEmpty() ? line.seen.center() : visible.center());
    const bool gone = visible.isEmpty() && (line.seen.height() < kLeastSeen || line.seen.width() < kLeastSeen);
    const bool whole =
        gone || inkWithin(line.seen, line.ink, kSlack); // gone: a row that is scrolled away but for its rim
    // The last line that shows may stand behind a bar: what it belongs to is asked in the middle of it as well.
    if (!whole && !canBeScrolledTo(widget, window, line.ink, line.seen)
        && !canBeScrolledTo(widgetAt(window, line.seen.center()), window, line.ink, line.seen))
        faults.append(QStringLiteral("cut off: “%1” (%2): %3×%4 of %5×%6")
                          .arg(line.text, whoIs(widget))
                          .arg(visible.width())
                          .arg(visible.height())
                          .arg(line.ink.width())
                          .arg(line.ink.height()));
    if (!line.text.endsWith(kDots) || visible.isEmpty())
        return;
    const auto point = visible.center();
    if (!window.rect().contains(point.toPoint())) // its rim alone shows: asked of what scrolls, in cutTexts()
        return;
    if (saysDots(*widget, widget->mapFrom(&window, point.toPoint()), line.text))
        return;
    const auto stem = withoutBlanks(line.text.chopped(1));
    if (stem.size() < kLeastLetters) // 必须 as …: whatever the tip says
        return faults.append(QStringLiteral("next to nothing of it: “%1” (%2)").arg(line.text, whoIs(widget)));
    if (!withoutBlanks(tipAt(window, point)).contains(stem))
        faults.append(QStringLiteral("dots without a tip: “%1” (%2)").arg(line.text, whoIs(widget)));
}

bool isLaidOut(const QLayout* layout, const QWidget* widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (item->widget() == widget || (item->layout() && isLaidOut(item->layout(), widget)))
            return true;
    }
    return false;
}

QString wordsOf(const QWidget& widget)
{
    const auto text = widget.property("text").toString();
    return text.isEmpty() ? widget.accessibleName() : text;
}

/// The colour that most of the place has.
QColor groundOf(const QImage& picture, const QRectF& place)
{
    const double scale = picture.devicePixelRatio();
    const auto area = QRectF(place.topLeft() * scale, place.size() * scale).toRect() & picture.rect();
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        most = each.value() > counts.value(most) ? each.key() : most;
    return QColor(most);
}

const QRegularExpression& chinese()
{
    static const QRegularExpression words(QStringLiteral("[\\x{3400}-\\x{9FFF}]+"));
    return words;
}

} // namespace

QStringList cutTexts(QWidget& window)
{
    QStringList faults;
    for (const auto& line : paintedLines(window))
        findCut(window, line, faults);
    const auto areas = window.findChildren<QScrollArea*>();
    for (auto* area : areas) {
        if (!area->isVisible() || !area->widget())
            continue;
        if (area->widget()->width() > area->viewport()->width() && !canScroll(*area, Qt::Horizontal))
            faults.append(QStringLiteral("wider than its place: %1, %2 of %3")
                              .arg(whoIs(area->widget()))
                              .arg(area->widget()->width())
                              .arg(area->viewport()->width()));
        if (!canScroll(*area, Qt::Vertical) && !canScroll(*area, Qt::Horizontal))
            continue;
        for (const auto& line : paintedLines(*area->widget()))
            findCut(*area->widget(), line, faults);
    }
    QToolTip::hideText();
    return faults;
}

QStringList misplaced(QWidget& window)
{
    QStringList faults;
    const auto widgets = window.findChildren<QWidget*>();
    QHash<const QWidget*, std::vector<const QWidget*>> families;
    for (const auto* each : widgets) {
        if (each->isVisible() && each->window() == &window && !each->size().isEmpty()
            && isLaidOut(each->parentWidget()->layout(), each))
            families[each->parentWidget()].push_back(each);
    }
    for (auto family = families.cbegin(); family != families.cend(); ++family) {
        const QRect room = family.key()->rect().adjusted(-1, -1, 1, 1);
        const auto& children = family.value();
        for (std::size_t i = 0; i < children.size(); ++i) {
            const auto* one = children[i];
            if (!room.contains(one->geometry()))
                faults.append(QStringLiteral("outside its parent: %1 “%2”").arg(whoIs(one), wordsOf(*one)));
            for (std::size_t k = i + 1; k < children.size(); ++k) {
                const auto shared = one->geometry() & children[k]->geometry();
                if (shared.width() > 1 && shared.height() > 1)
                    faults.append(QStringLiteral("one over the other: %1 “%2”, %3 “%4”")
                                      .arg(whoIs(one), wordsOf(*one), whoIs(children[k]), wordsOf(*children[k])));
            }
        }
    }
    return faults;
}

QStringList paleTexts(QWidget& window, const QImage& picture, double least)
{
    QStringList faults;
    for (const auto& line : paintedLines(window)) {
        const auto visible = line.ink & line.seen;
        if (visible.isEmpty())
            continue;
        const auto* widget = widgetAt(window, visible.center());
        if (!widget->isEnabled() || line.pen == color(Color::TextDisabled))
            continue;
        const bool means =
            line.pen != color(Color::Text) && line.pen != color(Color::Text2) && line.pen != color(Color::Text3);
        const double ratio = contrastRatio(line.pen, groundOf(picture, visible.adjusted(-2, -2, 2, 2)));
        if (ratio < (means ? std::min(least, kLeastOfMeanings) : least))
            faults.append(QStringLiteral("contrast %1: “%2” (%3)").arg(ratio, 0, 'f', 2).arg(line.text, whoIs(widget)));
    }
    return faults;
}

ChineseData::ChineseData(const QString& file, const QString& ts)
{
    sqlite3* opened = nullptr;
    (void)sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> book(opened, &sqlite3_close);
    const auto rows = [&](const QString& sql, const auto& each) {
        sqlite3_stmt* made = nullptr;
        if (sqlite3_prepare_v2(opened, sql.toUtf8().constData(), -1, &made, nullptr) != SQLITE_OK)
            return;
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> query(made, &sqlite3_finalize);
        while (sqlite3_step(made) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(made); ++i) {
                if (sqlite3_column_type(made, i) == SQLITE_TEXT)
                    each(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(made, i))));
            }
        }
    };
    QStringList tables;
    rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"),
         [&](const QString& name) { tables.append(name); });
    for (const auto& table : tables)
        rows(QStringLiteral("SELECT * FROM \"%1\"").arg(table), [this](const QString& text) { take(text); });
    for (QDirIterator each(QStringLiteral(":/"), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();) {
        QFile json(each.next());
        if (json.open(QIODevice::ReadOnly))
            take(QString::fromUtf8(json.readAll()));
    }
    QFile texts(ts);
    if (ts.isEmpty() || !texts.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&texts);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"translation")
            take(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
}

void ChineseData::take(const QString& text)
{
    for (auto each = chinese().globalMatch(text); each.hasNext();) {
        const auto words = each.next().captured();
        if (m_words.contains(words))
            continue;
        m_words.insert(words);
        if (words.size() == 2 || words.size() == 3)
            m_familyNames.insert(words.left(1));
        m_all += words + u'\n';
    }
}

/// A short word is found in the middle of so many others that it has to be known as it stands, unless the line broke it off; a
/// single one may be a family name.
bool ChineseData::holds(const QString& words, bool brokenOff) const
{
    static const QRegularExpression article(
        QStringLiteral("^(?:第[一二三四五六七八九十百零]+条?|[一二三四五六七八九十百零]+条)$"));
    constexpr qsizetype kShort = 2;
    if (m_words.contains(words) || article.match(words).hasMatch())
        return true;
    if (words.size() == 1 && m_familyNames.contains(words))
        return true;
    if (words.size() <= kShort && !brokenOff)
        return false;
    const auto known = m_asked.constFind(words);
    return known != m_asked.cend() ? *known : *m_asked.insert(words, m_all.contains(words));
}

QStringList untranslated(QWidget& window, const ChineseData& data)
{
    QStringList faults;
    for (const auto& line : paintedLines(window)) {
        if (line.text.size() == 1)
            continue; // of a name, in its circle
        for (auto each = chinese().globalMatch(line.text); each.hasNext();) {
            const auto match = each.next();
            const auto ends = line.text.size() - (line.text.endsWith(kDots) ? 1 : 0);
            const bool brokenOff = match.capturedStart() == 0 || match.capturedEnd() >= ends;
            const bool isHolder = match.capturedStart() > 0 && line.text[match.capturedStart() - 1] == u'{'
                && match.capturedEnd() < line.text.size()
                && line.text[match.capturedEnd()] == u'}'; // typed as it stands
            if (!isHolder && !data.holds(match.captured(), brokenOff))
                faults.append(
                    QStringLiteral("Chinese: “%1” in “%2” (%3)")
                        .arg(match.captured(), line.text, whoIs(widgetAt(window, (line.ink & line.seen).center()))));
        }
    }
    return faults;
}

} // namespace branchbook::ui
