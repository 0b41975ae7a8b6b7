// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Owners for what the C libraries hand out.
#pragma once

#include <pango/pangocairo.h>

#include <memory>

namespace branchbook::report {

template <auto Release>
struct ReleaseBy {
    template <class T>
    void operator()(T* object) const
    {
        Release(object);
    }
};

template <class T>
using GObjectHandle = std::unique_ptr<T, ReleaseBy<&g_object_unref>>;
using FontDescriptionHandle = std::unique_ptr<PangoFontDescription, ReleaseBy<&pango_font_description_free>>;
using AttributesHandle = std::unique_ptr<PangoAttrList, ReleaseBy<&pango_attr_list_unref>>;
using GlyphsHandle = std::unique_ptr<PangoGlyphString, ReleaseBy<&pango_glyph_string_free>>;
using FontFaceHandle = std::unique_ptr<cairo_font_face_t, ReleaseBy<&cairo_font_face_destroy>>;
using FontOptionsHandle = std::unique_ptr<cairo_font_options_t, ReleaseBy<&cairo_font_options_destroy>>;
using SurfaceHandle = std::unique_ptr<cairo_surface_t, ReleaseBy<&cairo_surface_destroy>>;
using CairoHandle = std::unique_ptr<cairo_t, ReleaseBy<&cairo_destroy>>;

} // namespace branchbook::report
