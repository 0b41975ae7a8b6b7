// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array kRoleNames{"hero",        "display",     "number",   "figure",      "document", "title",
                                "cardHeading", "dialogTitle", "subtitle", "panelTitle",  "rowTitle", "lead",
                                "tagline",     "bodyStrong",  "body",     "smallStrong", "small",    "caption"};
static_assert(kRoleNames.size() == std::size_t(TextRole::Caption) + 1);
constexpr std::array kInkNames{"text", "text2", "text3", "accent", "ok", "warn", "info", "gold"};

class Paragraph final : public QLabel
{
public:
    Paragraph(const QString& text, TextRole role, QWidget* parent)
        : QLabel(text, parent)
        , m_role(role)
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        auto policy = sizePolicy();
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const auto margins = contentsMargins();
        return lineCount(width - margins.left() - margins.right()) * lineHeight(m_role) + margins.top()
            + margins.bottom();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const auto margins = contentsMargins();
        const int wide = qMin(scaled(560), textWidth(text(), m_role) + 2) + margins.left() + margins.right();
        return {wide, heightForWidth(wide)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(60), lineHeight(m_role)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        auto area = contentsRect();
        if (alignment() & Qt::AlignVCenter)
            area.translate(0, qMax(0, (area.height() - lineCount(area.width()) * lineHeight(m_role)) / 2));
        layOut(area, &painter);
    }

private:
    [[nodiscard]] int lineCount(int width) const { return layOut({0, 0, qMax(1, width), 0}, nullptr); }
    int layOut(const QRect& area, QPainter* painter) const
    {
        auto font = fontOf(m_role);
        font.setStrikeOut(property("struck").toBool()); // what is no longer so
        const QFontMetricsF metrics(font);
        const double pitch = lineHeight(m_role);
        int lines = 0;
        for (const auto& part : text().split(u'\n')) {
            QTextLayout layout(part, font);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            layout.beginLayout();
            for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(area.width());
                const double lift = (pitch - metrics.height()) / 2;
                line.setPosition({0, lines++ * pitch + lift});
            }
            layout.endLayout();
            if (painter)
                layout.draw(painter, area.topLeft());
        }
        return lines;
    }

    TextRole m_role;
};

class IconLabel final : public QWidget
{
public:
    IconLabel(QString name, int size, Color tint, QWidget* parent)
        : QWidget(parent)
        , m_name(std::move(name))
        , m_size(size)
        , m_tint(tint)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(m_size), scaled(m_size)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, m_name, m_tint, QRectF({0, 0}, sizeHint()));
    }

private:
    QString m_name;
    int m_size;
    Color m_tint;
};

} // namespace

QString menuText(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QLabel* label(const QString& text, TextRole role, Ink ink, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", QString::fromLatin1(kRoleNames[std::size_t(role)]));
    made->setProperty("tone", QString::fromLatin1(kInkNames[std::size_t(ink)]));
    return made;
}

QLabel* paragraph(const QString& text, TextRole role, Ink ink, QWidget* parent)
{
    auto* made = new Paragraph(text, role, parent);
    made->setProperty("role", QString::fromLatin1(kRoleNames[std::size_t(role)]));
    made->setProperty("tone", QString::fromLatin1(kInkNames[std::size_t(ink)]));
    return made;
}

void setRole(QLabel* target, TextRole role)
{
    target->setProperty("role", QString::fromLatin1(kRoleNames[std::size_t(role)]));
    repolish(target);
}

void setInk(QLabel* target, Ink ink)
{
    target->setProperty("tone", QString::fromLatin1(kInkNames[std::size_t(ink)]));
    repolish(target);
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

QWidget* iconLabel(const QString& name, int size, Color tint, QWidget* parent)
{
    return new IconLabel(name, size, tint, parent);
}

ElidedLabel::ElidedLabel(const QString& text, TextRole role, Color tint, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_role(role)
    , m_tint(tint)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(textWidth(text, m_role) > width() ? text : QString());
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {textWidth(m_text, m_role) + 1, lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(scaled(40), sizeHint().width()), lineHeight(m_role)};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintText(painter, rect(), m_text, m_role, m_tint, m_alignment);
}

void ElidedLabel::resizeEvent(QResizeEvent*)
{
    setToolTip(textWidth(m_text, m_role) > width() ? m_text : QString());
}

} // namespace branchbook::ui
