import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  decodeUtf8,
  evaluateMof
} from "./chunk-MXG6DFVX.js";
import {
  oneOf,
  readArguments
} from "./chunk-EOBJK4AV.js";
import {
  RANGE_LIMIT,
  TEXT_LIMIT,
  TargetError
} from "./chunk-CLTVKDRF.js";
import {
  SettingsError,
  didYouMean
} from "./chunk-KTCSXGP3.js";
import {
  EXIT
} from "./chunk-G6DZCO4G.js";
import {
  readYaml
} from "./chunk-B2DLP6A4.js";
import {
  VERSION
} from "./chunk-LJEUPVV5.js";
import {
  RULES
} from "./chunk-SZ3TKW2H.js";
import {
  COMPONENT_IDS,
  COMPONENT_NAMES,
  LABELS,
  LABEL_NAMES,
  LEVELS,
  RULE_IDS,
  atLeast
} from "./chunk-FB6MGHNL.js";
import {
  __commonJS,
  __toESM
} from "./chunk-BE7JI7H6.js";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/declaration/generated/validate-declaration.cjs
var require_validate_declaration = __commonJS({
  "src/declaration/generated/validate-declaration.cjs"(exports, module) {
    "use strict";
    module.exports = validate20;
    module.exports.default = validate20;
    var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/open-label/open-label/main/schemas/open-label.schema.json", "title": "Open Label metadata file", "description": "open-label.yml in the root of a release: which label it claims, and where each component is.", "type": "object", "additionalProperties": false, "required": ["label"], "properties": { "$schema": { "type": "string" }, "label": { "$ref": "#/$defs/label" }, "name": { "type": "string", "minLength": 1, "maxLength": 200, "description": "The name of the model." }, "base": { "description": "The models that this one is built on. Left out for a model trained from scratch.", "type": "array", "maxItems": 50, "items": { "$ref": "#/$defs/base" } }, "components": { "description": "Where each component of the release is.", "type": "object", "propertyNames": { "enum": ["weights", "config", "tokenizer", "inference-code", "training-code", "finetuning-code", "data", "data-processing-code", "recipe", "evaluation-code", "evaluation-results", "model-card", "data-card", "technical-report", "intermediate-checkpoints", "training-logs"] }, "additionalProperties": { "$ref": "#/$defs/component" } } }, "$defs": { "label": { "description": "What the release calls itself.", "enum": ["closed", "open-weights", "open-source", "open-science"] }, "base": { "type": "object", "additionalProperties": false, "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Hub id or name of the base model." }, "relation": { "enum": ["finetune", "adapter", "quantized", "merge", "continued-pretraining", "distilled"], "description": "How this release comes from it." }, "revision": { "type": "string", "minLength": 1, "maxLength": 200 } } }, "component": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "path": { "description": "File or folder in this release, relative to its root; or a list of them.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/path" } }] }, "url": { "description": "Address where it can be had; or a list of them.", "anyOf": [{ "$ref": "#/$defs/url" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/url" } }] }, "license": { "type": "string", "minLength": 1, "maxLength": 200, "description": "SPDX expression, or the id of a model license." }, "access": { "enum": ["public", "gated", "on-request", "withheld"], "description": "Who can get it." }, "description": { "type": "string", "maxLength": 5e3 } } }, "path": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" }, "url": { "type": "string", "maxLength": 2e3, "pattern": "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" } } };
    var schema32 = { "description": "What the release calls itself.", "enum": ["closed", "open-weights", "open-source", "open-science"] };
    var schema33 = { "type": "object", "additionalProperties": false, "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Hub id or name of the base model." }, "relation": { "enum": ["finetune", "adapter", "quantized", "merge", "continued-pretraining", "distilled"], "description": "How this release comes from it." }, "revision": { "type": "string", "minLength": 1, "maxLength": 200 } } };
    var func1 = require_ucs2length().default;
    var schema34 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "path": { "description": "File or folder in this release, relative to its root; or a list of them.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/path" } }] }, "url": { "description": "Address where it can be had; or a list of them.", "anyOf": [{ "$ref": "#/$defs/url" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/url" } }] }, "license": { "type": "string", "minLength": 1, "maxLength": 200, "description": "SPDX expression, or the id of a model license." }, "access": { "enum": ["public", "gated", "on-request", "withheld"], "description": "Who can get it." }, "description": { "type": "string", "maxLength": 5e3 } } };
    var schema35 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" };
    var schema37 = { "type": "string", "maxLength": 2e3, "pattern": "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" };
    var pattern4 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))", "u");
    var pattern6 = new RegExp("^(?:https?|s3|gs|magnet|ipfs|hf|doi):", "u");
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate21.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema34, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "url" || key0 === "license" || key0 === "access" || key0 === "description")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (typeof data0 === "string") {
            if (func1(data0) > 1e3) {
              const err2 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema35, data: data0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data0 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))"', schema: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))", parentSchema: schema35, data: data0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          const _errs7 = errors;
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema34.properties.path.anyOf[1], data: data0 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data0.length < 1) {
              const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.path.anyOf[1], data: data0 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 === "string") {
                if (func1(data1) > 1e3) {
                  const err8 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema35, data: data1 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (func1(data1) < 1) {
                  const err9 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data1 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (!pattern4.test(data1)) {
                  const err10 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))"', schema: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))", parentSchema: schema35, data: data1 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.path.anyOf[1].type, parentSchema: schema34.properties.path.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid0 = _errs7 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.path.anyOf, parentSchema: schema34.properties.path, data: data0 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.url !== void 0) {
          let data2 = data.url;
          const _errs13 = errors;
          let valid6 = false;
          const _errs14 = errors;
          if (typeof data2 === "string") {
            if (func1(data2) > 2e3) {
              const err14 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema37, data: data2 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern6.test(data2)) {
              const err15 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" }, message: 'must match pattern "^(?:https?|s3|gs|magnet|ipfs|hf|doi):"', schema: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):", parentSchema: schema37, data: data2 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data2 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid6 = valid6 || _valid1;
          const _errs17 = errors;
          if (Array.isArray(data2)) {
            if (data2.length > 100) {
              const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema34.properties.url.anyOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data2.length < 1) {
              const err18 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.url.anyOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (func1(data3) > 2e3) {
                  const err19 = { instancePath: instancePath + "/url/" + i1, schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema37, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!pattern6.test(data3)) {
                  const err20 = { instancePath: instancePath + "/url/" + i1, schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" }, message: 'must match pattern "^(?:https?|s3|gs|magnet|ipfs|hf|doi):"', schema: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):", parentSchema: schema37, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/url/" + i1, schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data3 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.url.anyOf[1].type, parentSchema: schema34.properties.url.anyOf[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid1 = _errs17 === errors;
          valid6 = valid6 || _valid1;
          if (!valid6) {
            const err23 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.url.anyOf, parentSchema: schema34.properties.url, data: data2 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.license !== void 0) {
          let data4 = data.license;
          if (typeof data4 === "string") {
            if (func1(data4) > 200) {
              const err24 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema34.properties.license, data: data4 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func1(data4) < 1) {
              const err25 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.license, data: data4 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.license.type, parentSchema: schema34.properties.license, data: data4 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data.access !== void 0) {
          let data5 = data.access;
          if (!(data5 === "public" || data5 === "gated" || data5 === "on-request" || data5 === "withheld")) {
            const err27 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/enum", keyword: "enum", params: { allowedValues: schema34.properties.access.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.access.enum, parentSchema: schema34.properties.access, data: data5 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data6 = data.description;
          if (typeof data6 === "string") {
            if (func1(data6) > 5e3) {
              const err28 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema34.properties.description, data: data6 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.description.type, parentSchema: schema34.properties.description, data: data6 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate20.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.label === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "label" || key0 === "name" || key0 === "base" || key0 === "components")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.$schema !== void 0) {
          let data0 = data.$schema;
          if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.label !== void 0) {
          let data1 = data.label;
          if (!(data1 === "closed" || data1 === "open-weights" || data1 === "open-source" || data1 === "open-science")) {
            const err3 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/label/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data2 = data.name;
          if (typeof data2 === "string") {
            if (func1(data2) > 200) {
              const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31.properties.name, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.name, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.base !== void 0) {
          let data3 = data.base;
          if (Array.isArray(data3)) {
            if (data3.length > 50) {
              const err7 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema31.properties.base, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.model === void 0) {
                  const err8 = { instancePath: instancePath + "/base/" + i0, schemaPath: "#/$defs/base/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema33.required, parentSchema: schema33, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                for (const key1 in data4) {
                  if (!(key1 === "model" || key1 === "relation" || key1 === "revision")) {
                    const err9 = { instancePath: instancePath + "/base/" + i0, schemaPath: "#/$defs/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data4.model !== void 0) {
                  let data5 = data4.model;
                  if (typeof data5 === "string") {
                    if (func1(data5) > 200) {
                      const err10 = { instancePath: instancePath + "/base/" + i0 + "/model", schemaPath: "#/$defs/base/properties/model/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.model, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    if (func1(data5) < 1) {
                      const err11 = { instancePath: instancePath + "/base/" + i0 + "/model", schemaPath: "#/$defs/base/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.model, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                  } else {
                    const err12 = { instancePath: instancePath + "/base/" + i0 + "/model", schemaPath: "#/$defs/base/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.model.type, parentSchema: schema33.properties.model, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data4.relation !== void 0) {
                  let data6 = data4.relation;
                  if (!(data6 === "finetune" || data6 === "adapter" || data6 === "quantized" || data6 === "merge" || data6 === "continued-pretraining" || data6 === "distilled")) {
                    const err13 = { instancePath: instancePath + "/base/" + i0 + "/relation", schemaPath: "#/$defs/base/properties/relation/enum", keyword: "enum", params: { allowedValues: schema33.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.relation.enum, parentSchema: schema33.properties.relation, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data4.revision !== void 0) {
                  let data7 = data4.revision;
                  if (typeof data7 === "string") {
                    if (func1(data7) > 200) {
                      const err14 = { instancePath: instancePath + "/base/" + i0 + "/revision", schemaPath: "#/$defs/base/properties/revision/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.revision, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    if (func1(data7) < 1) {
                      const err15 = { instancePath: instancePath + "/base/" + i0 + "/revision", schemaPath: "#/$defs/base/properties/revision/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.revision, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/base/" + i0 + "/revision", schemaPath: "#/$defs/base/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.revision.type, parentSchema: schema33.properties.revision, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/base/" + i0, schemaPath: "#/$defs/base/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data4 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.base.type, parentSchema: schema31.properties.base, data: data3 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data.components !== void 0) {
          let data8 = data.components;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key2 in data8) {
              const _errs21 = errors;
              if (!(key2 === "weights" || key2 === "config" || key2 === "tokenizer" || key2 === "inference-code" || key2 === "training-code" || key2 === "finetuning-code" || key2 === "data" || key2 === "data-processing-code" || key2 === "recipe" || key2 === "evaluation-code" || key2 === "evaluation-results" || key2 === "model-card" || key2 === "data-card" || key2 === "technical-report" || key2 === "intermediate-checkpoints" || key2 === "training-logs")) {
                const err19 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/propertyNames/enum", keyword: "enum", params: { allowedValues: schema31.properties.components.propertyNames.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.components.propertyNames.enum, parentSchema: schema31.properties.components.propertyNames, data: key2, propertyName: key2 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var valid6 = _errs21 === errors;
              if (!valid6) {
                const err20 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema31.properties.components.propertyNames, parentSchema: schema31.properties.components, data: data8 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            for (const key3 in data8) {
              if (!validate21(data8[key3], { instancePath: instancePath + "/components/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.components.type, parentSchema: schema31.properties.components, data: data8 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants2 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants2;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants2.globChars(opts.windows);
      const EXTGLOB_CHARS = constants2.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open3 = tokens[token.tokensIndex];
          open3.type = "text";
          open3.value = literal;
          open3.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open3.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open3 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open3);
          push(open3);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants2.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants2 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants2;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate3, compare2) {
      return { validate: validate3, compare: compare2 };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// src/settings/generated/validate-policy.cjs
var require_validate_policy = __commonJS({
  "src/settings/generated/validate-policy.cjs"(exports, module) {
    "use strict";
    module.exports = validate20;
    module.exports.default = validate20;
    var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/open-label/open-label/main/schemas/policy.schema.json", "title": "Open Label policy", "description": ".github/open-label-policy.yml: what the check does about findings.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "fail-on": { "enum": ["error", "warning", "never"], "description": "The lowest level of finding that fails the check." }, "unproven": { "enum": ["fail", "warn", "ignore"], "description": "What to do when only declarations stand behind the label." }, "rules": { "description": "The level of each rule.", "type": "object", "propertyNames": { "enum": ["missing-weights", "missing-inference-code", "missing-training-code", "missing-data", "missing-data-processing-code", "missing-recipe", "missing-intermediate-checkpoints", "missing-evaluation-code", "missing-evaluation-results", "missing-technical-report", "restricted-license", "modified-license", "unlicensed", "license-mismatch", "conflicting-claims", "declared-not-found", "placeholder", "undisclosed-base-model", "wrong-base-model", "base-license-obligation", "unreachable-link", "gated-link", "unsafe-weights", "metadata-missing", "metadata-invalid"] }, "additionalProperties": { "enum": ["error", "warning", "note", "off"] } }, "exceptions": { "description": "Findings that are accepted for a time.", "type": "array", "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "reason", "expires"], "properties": { "rule": { "$ref": "#/properties/rules/propertyNames" }, "path": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Glob over the file of the finding; every file when left out." }, "reason": { "type": "string", "minLength": 3, "maxLength": 1e3 }, "expires": { "type": "string", "format": "date", "description": "The last day on which it holds, YYYY-MM-DD." } } } } } };
    var schema32 = { "enum": ["missing-weights", "missing-inference-code", "missing-training-code", "missing-data", "missing-data-processing-code", "missing-recipe", "missing-intermediate-checkpoints", "missing-evaluation-code", "missing-evaluation-results", "missing-technical-report", "restricted-license", "modified-license", "unlicensed", "license-mismatch", "conflicting-claims", "declared-not-found", "placeholder", "undisclosed-base-model", "wrong-base-model", "base-license-obligation", "unreachable-link", "gated-link", "unsafe-weights", "metadata-missing", "metadata-invalid"] };
    var func1 = require_ucs2length().default;
    var formats0 = require_formats().fullFormats.date;
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate20.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "fail-on" || key0 === "unproven" || key0 === "rules" || key0 === "exceptions")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.$schema !== void 0) {
          let data0 = data.$schema;
          if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data["fail-on"] !== void 0) {
          let data1 = data["fail-on"];
          if (!(data1 === "error" || data1 === "warning" || data1 === "never")) {
            const err2 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema31.properties["fail-on"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties["fail-on"].enum, parentSchema: schema31.properties["fail-on"], data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.unproven !== void 0) {
          let data2 = data.unproven;
          if (!(data2 === "fail" || data2 === "warn" || data2 === "ignore")) {
            const err3 = { instancePath: instancePath + "/unproven", schemaPath: "#/properties/unproven/enum", keyword: "enum", params: { allowedValues: schema31.properties.unproven.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.unproven.enum, parentSchema: schema31.properties.unproven, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.rules !== void 0) {
          let data3 = data.rules;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              const _errs8 = errors;
              if (!(key1 === "missing-weights" || key1 === "missing-inference-code" || key1 === "missing-training-code" || key1 === "missing-data" || key1 === "missing-data-processing-code" || key1 === "missing-recipe" || key1 === "missing-intermediate-checkpoints" || key1 === "missing-evaluation-code" || key1 === "missing-evaluation-results" || key1 === "missing-technical-report" || key1 === "restricted-license" || key1 === "modified-license" || key1 === "unlicensed" || key1 === "license-mismatch" || key1 === "conflicting-claims" || key1 === "declared-not-found" || key1 === "placeholder" || key1 === "undisclosed-base-model" || key1 === "wrong-base-model" || key1 === "base-license-obligation" || key1 === "unreachable-link" || key1 === "gated-link" || key1 === "unsafe-weights" || key1 === "metadata-missing" || key1 === "metadata-invalid")) {
                const err4 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.propertyNames.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.propertyNames.enum, parentSchema: schema31.properties.rules.propertyNames, data: key1, propertyName: key1 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              var valid1 = _errs8 === errors;
              if (!valid1) {
                const err5 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema31.properties.rules.propertyNames, parentSchema: schema31.properties.rules, data: data3 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            for (const key2 in data3) {
              let data4 = data3[key2];
              if (!(data4 === "error" || data4 === "warning" || data4 === "note" || data4 === "off")) {
                const err6 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.additionalProperties.enum, parentSchema: schema31.properties.rules.additionalProperties, data: data4 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.exceptions !== void 0) {
          let data5 = data.exceptions;
          if (Array.isArray(data5)) {
            if (data5.length > 500) {
              const err8 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items", schema: 500, parentSchema: schema31.properties.exceptions, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.rule === void 0) {
                  const err9 = { instancePath: instancePath + "/exceptions/" + i0, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data6.reason === void 0) {
                  const err10 = { instancePath: instancePath + "/exceptions/" + i0, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data6.expires === void 0) {
                  const err11 = { instancePath: instancePath + "/exceptions/" + i0, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                for (const key3 in data6) {
                  if (!(key3 === "rule" || key3 === "path" || key3 === "reason" || key3 === "expires")) {
                    const err12 = { instancePath: instancePath + "/exceptions/" + i0, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.exceptions.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data6.rule !== void 0) {
                  let data7 = data6.rule;
                  if (!(data7 === "missing-weights" || data7 === "missing-inference-code" || data7 === "missing-training-code" || data7 === "missing-data" || data7 === "missing-data-processing-code" || data7 === "missing-recipe" || data7 === "missing-intermediate-checkpoints" || data7 === "missing-evaluation-code" || data7 === "missing-evaluation-results" || data7 === "missing-technical-report" || data7 === "restricted-license" || data7 === "modified-license" || data7 === "unlicensed" || data7 === "license-mismatch" || data7 === "conflicting-claims" || data7 === "declared-not-found" || data7 === "placeholder" || data7 === "undisclosed-base-model" || data7 === "wrong-base-model" || data7 === "base-license-obligation" || data7 === "unreachable-link" || data7 === "gated-link" || data7 === "unsafe-weights" || data7 === "metadata-missing" || data7 === "metadata-invalid")) {
                    const err13 = { instancePath: instancePath + "/exceptions/" + i0 + "/rule", schemaPath: "#/properties/rules/propertyNames/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data6.path !== void 0) {
                  let data8 = data6.path;
                  if (typeof data8 === "string") {
                    if (func1(data8) > 1e3) {
                      const err14 = { instancePath: instancePath + "/exceptions/" + i0 + "/path", schemaPath: "#/properties/exceptions/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema31.properties.exceptions.items.properties.path, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    if (func1(data8) < 1) {
                      const err15 = { instancePath: instancePath + "/exceptions/" + i0 + "/path", schemaPath: "#/properties/exceptions/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exceptions.items.properties.path, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/exceptions/" + i0 + "/path", schemaPath: "#/properties/exceptions/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.path.type, parentSchema: schema31.properties.exceptions.items.properties.path, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data6.reason !== void 0) {
                  let data9 = data6.reason;
                  if (typeof data9 === "string") {
                    if (func1(data9) > 1e3) {
                      const err17 = { instancePath: instancePath + "/exceptions/" + i0 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema31.properties.exceptions.items.properties.reason, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (func1(data9) < 3) {
                      const err18 = { instancePath: instancePath + "/exceptions/" + i0 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema31.properties.exceptions.items.properties.reason, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/exceptions/" + i0 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.reason.type, parentSchema: schema31.properties.exceptions.items.properties.reason, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data6.expires !== void 0) {
                  let data10 = data6.expires;
                  if (typeof data10 === "string") {
                    if (!formats0.validate(data10)) {
                      const err20 = { instancePath: instancePath + "/exceptions/" + i0 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema31.properties.exceptions.items.properties.expires, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/exceptions/" + i0 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.expires.type, parentSchema: schema31.properties.exceptions.items.properties.expires, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/exceptions/" + i0, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.exceptions.items.type, parentSchema: schema31.properties.exceptions.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.exceptions.type, parentSchema: schema31.properties.exceptions, data: data5 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// src/commands/check.ts
import { writeFile } from "node:fs/promises";

// src/claims/read.ts
async function readClaims(_release, _declaration) {
  return [];
}

// src/text/checked-yaml.ts
var SIZE_LIMIT = 1024 * 1024;
function checkYaml(bytes, size, validate3) {
  const refuse = (message) => ({
    data: void 0,
    problems: [{ line: 1, column: 1, message }],
    placeOf: () => ({ line: 1, column: 1 })
  });
  if (size > SIZE_LIMIT)
    return refuse(`is ${size} bytes long: a file of at most ${SIZE_LIMIT} bytes is read`);
  const source = decodeUtf8(bytes);
  if (source === void 0) return refuse("is not UTF-8 text: save it as UTF-8");
  if (source.replace(/#.*/g, "").trim() === "") return refuse("is empty");
  const { data, problems, placeOf: placeOf2 } = readYaml(source);
  if (problems.length) return { data: void 0, problems, placeOf: placeOf2 };
  if (validate3(data)) return { data, problems: [], placeOf: placeOf2 };
  return { data: void 0, problems: explain(validate3.errors ?? [], placeOf2), placeOf: placeOf2 };
}
var CHECKED_YAML_BYTES = SIZE_LIMIT + 1;
function explain(errors, placeOf2) {
  const problems = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const sentence = inWords(error);
    if (!sentence) continue;
    const path = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const key = keyOf(error);
    const place = key === void 0 ? placeOf2(path) : placeOf2([...path, key], "key");
    const where = [...path, ...key === void 0 ? [] : [key]].join(".");
    if (!problems.has(where))
      problems.set(where, { ...place, message: `${where ? `${where} ` : ""}${sentence}` });
  }
  return [...problems.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
function keyOf(error) {
  if (error.keyword === "additionalProperties") return String(error.params.additionalProperty);
  if (error.keyword === "propertyNames") return String(error.params.propertyName);
  return void 0;
}
function inWords(error) {
  const { keyword, params } = error;
  switch (keyword) {
    case "additionalProperties": {
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const words = known.filter((word) => word !== "$schema");
      return `is not a known key: ${didYouMean(String(params.additionalProperty), words)}`;
    }
    case "propertyNames": {
      return `is not a known key: ${didYouMean(String(params.propertyName), namesAllowedBy(error))}`;
    }
    case "enum": {
      if (error.propertyName !== void 0) return void 0;
      const words = params.allowedValues.map(String);
      return `is ${JSON.stringify(error.data)}, which is not a known value: ${didYouMean(String(error.data), words)}`;
    }
    case "required":
      return `lacks the key ${String(params.missingProperty)}`;
    case "type":
      return `is ${nameOf(error.data)}, but has to be ${article(String(params.type))}`;
    case "minLength":
    case "minProperties":
    case "minItems":
      return "is empty";
    case "maxLength":
    case "maxItems":
      return `is longer than ${String(params.limit)}`;
    case "format":
      return `is ${JSON.stringify(error.data)}, but has to be a date like 2027-01-31`;
    case "pattern":
      return `is ${JSON.stringify(error.data)}: ${patternMeaning(error)}`;
    default:
      return void 0;
  }
}
function patternMeaning(error) {
  return error.schemaPath.includes("/path/") ? "give a path inside this release, without a leading / and without .." : "give an address with its scheme, such as https://";
}
function namesAllowedBy(error) {
  const parent = error.parentSchema;
  return parent?.propertyNames?.enum ?? [];
}
function nameOf(value) {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return article(typeof value);
}
function article(type) {
  const names = {
    object: "a map",
    array: "a list",
    string: "text",
    boolean: "true or false"
  };
  return names[type] ?? `a ${type}`;
}

// src/declaration/read.ts
var import_validate_declaration = __toESM(require_validate_declaration(), 1);
var DECLARATION_FILES = ["open-label.yml", "open-label.yaml", ".github/open-label.yml"];
async function readDeclaration(release, file) {
  const found = file ?? DECLARATION_FILES.find((name) => release.has(name));
  if (!found) return { declaration: void 0, observations: [] };
  const bytes = await release.bytes(found, 0, CHECKED_YAML_BYTES);
  if (!bytes) {
    return {
      declaration: void 0,
      observations: [invalid(found, 1, 1, "is not in the release, or cannot be read")]
    };
  }
  const size = await release.size(found) ?? bytes.length;
  const checked = checkYaml(bytes, size, import_validate_declaration.default);
  if (checked.problems.length) {
    return {
      declaration: void 0,
      observations: checked.problems.map(
        ({ line, column, message }) => invalid(found, line, column, message)
      )
    };
  }
  return { declaration: withPlaces(found, checked), observations: [] };
}
function invalid(file, line, column, detail) {
  return { rule: "metadata-invalid", place: { file, line, column }, detail };
}
function withPlaces(file, { data, placeOf: placeOf2 }) {
  const raw = data;
  const at = (...path) => ({ file, ...placeOf2(path) });
  const base = (raw.base ?? []).map(
    (entry, index) => ({ ...entry, ...at("base", index, "model") })
  );
  const components = Object.entries(raw.components ?? {}).flatMap(
    ([id, component]) => spread(id, component, (...path) => at("components", id, ...path))
  );
  return {
    file,
    label: { value: raw.label, ...at("label") },
    ...raw.name !== void 0 && { name: { value: raw.name, ...at("name") } },
    base,
    components
  };
}
function spread(id, { path, url, ...rest }, at) {
  const listed = (value) => value === void 0 ? [] : [value].flat();
  const placeOf2 = (key, value, index) => Array.isArray(value) ? at(key, index) : at(key);
  const entries = [
    ...listed(path).map((each, index) => ({ id, ...rest, path: each, ...placeOf2("path", path, index) })),
    ...listed(url).map((each, index) => ({ id, ...rest, url: each, ...placeOf2("url", url, index) }))
  ];
  return entries.length ? entries : [{ id, ...rest, ...at() }];
}

// src/evidence/collect.ts
async function collectEvidence(_release, _declaration) {
  return {
    components: COMPONENT_IDS.map((id) => ({ id, state: "absent", evidence: [] })),
    observations: []
  };
}

// src/licenses/read.ts
async function readLicenses(_release, _declaration) {
  return { readings: [], effective: {}, observations: [] };
}

// src/lineage/trace.ts
async function traceLineage(_release, _inputs) {
  return { base: [], hints: [], observations: [] };
}

// src/reports/assemble.ts
function assembleReport(release, parts) {
  const { verdict, contents, licensing, lineage } = parts;
  return {
    version: 1,
    target: release.target,
    declared: verdict.declared ?? null,
    supported: verdict.supported,
    verdict: verdict.verdict,
    claims: parts.claims,
    components: contents.components.map((component) => {
      const license = licensing.effective[scopeOf(component.id)]?.id;
      return component.state === "absent" || !license ? component : { ...component, license };
    }),
    licenses: licensing.readings,
    lineage: { base: lineage.base, hints: lineage.hints },
    standards: verdict.standards,
    findings: verdict.findings,
    policy: { origin: parts.policy.origin, passes: verdict.passes, notes: verdict.policyNotes },
    gaps: [...release.gaps]
  };
}
function scopeOf(id) {
  if (id.endsWith("-code") || id === "recipe") return "code";
  if (id === "data") return "data";
  if (id === "weights" || id === "config" || id === "tokenizer" || id === "intermediate-checkpoints") {
    return "weights";
  }
  return "documents";
}

// src/verdict/apply-policy.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
function applyPolicy(found, policy, today) {
  const used = /* @__PURE__ */ new Set();
  const findings = found.flatMap((finding) => {
    const level = policy.rules[finding.rule] ?? finding.level;
    if (level === "off") return [];
    const exception = policy.exceptions.find((each) => speaksOf(each, finding));
    if (!exception) return [{ ...finding, level }];
    used.add(exception);
    if (exception.expires < today) return [{ ...finding, level }];
    const { reason, expires } = exception;
    return [{ ...finding, level, accepted: { reason, expires } }];
  });
  const notes = policy.exceptions.flatMap((exception) => {
    const what = `The exception for ${exception.rule}${exception.path ? ` in ${exception.path}` : ""}`;
    if (!used.has(exception)) return [`${what} matches no finding: it can go.`];
    return exception.expires < today ? [`${what} expired on ${exception.expires}.`] : [];
  });
  return { findings, passes: passes(findings, policy), notes };
}
function passes(findings, { failOn }) {
  if (failOn === "never") return true;
  const deciding = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return !findings.some(({ level, accepted }) => !accepted && deciding.includes(level));
}
function speaksOf({ rule, path }, finding) {
  if (rule !== finding.rule) return false;
  return path === void 0 || finding.file !== void 0 && import_picomatch.default.isMatch(finding.file, path);
}

// src/verdict/claimed.ts
var SOURCES = ["metadata", "mof", "card", "prose", "host"];
function labelClaims(claims) {
  const rank = (claim) => -LABELS.indexOf(claim.label) * 10 + SOURCES.indexOf(claim.source);
  return claims.filter(isLabelClaim).sort((a, b) => rank(a) - rank(b));
}
function isLabelClaim(claim) {
  return claim.subject === "model" && LABELS.includes(claim.label);
}
function declaredLabel(claims, asked) {
  if (asked) return { label: asked };
  for (const source of SOURCES) {
    const claim = claims.find((each) => each.source === source);
    if (claim) {
      return {
        label: claim.label,
        ...claim.file !== void 0 && { file: claim.file },
        ...claim.line !== void 0 && { line: claim.line }
      };
    }
  }
  return void 0;
}
function strongerThan(label, claims) {
  return claims.filter((claim) => !atLeast(label, claim.label));
}

// src/verdict/label-findings.ts
function labelFindings(held) {
  const { shortfall } = held;
  const dataIsShort = shortfall.needs.some(({ need }) => need.id === "data");
  return [
    ...shortfall.needs.map((unmet) => missing(unmet, held)),
    ...shortfall.terms.map((unmet) => terms(unmet, held)),
    ...shortfall.base && !dataIsShort ? [limitedByBase(shortfall.base, held)] : []
  ];
}
function conflictingClaims(declared, claims, supported) {
  const here = claims.find(({ file, line }) => file === declared.file && line === declared.line);
  const louder = strongerThan(declared.label, claims);
  const loudest = louder[0];
  if (!loudest) return [];
  const holds = strongerThan(supported, louder).length === 0;
  return [
    {
      ...placeOf(loudest),
      rule: "conflicting-claims",
      level: holds ? "warning" : "error",
      message: `${nameOf2(loudest)} says ${LABEL_NAMES[loudest.label]}, and ${nameOf2(declared)} says ${LABEL_NAMES[declared.label]}.`,
      next: holds ? `Use one label everywhere: what is here supports ${LABEL_NAMES[supported]}.` : `Say ${LABEL_NAMES[declared.label]} here too: what is here does not support ${LABEL_NAMES[loudest.label]}.`,
      evidence: [...here ? [claimAsEvidence(here)] : [], ...louder.slice(1).map(claimAsEvidence)],
      ...fixOf(loudest)
    }
  ];
}
function missing({ need, state }, held) {
  const rule = ruleFor(need.id);
  const what = COMPONENT_NAMES[need.id];
  const seen = state === "absent" ? `no ${what} ${isPlural(need.id) ? "were" : "was"} found here` : `the ${what} ${isPlural(need.id) ? "are" : "is"} only described or declared here`;
  return {
    ...atTheClaim(held),
    rule,
    level: state === "absent" ? RULES[rule].level : held.unprovenLevel,
    component: need.id,
    message: `${whoSays(held.declared)}, and ${seen}.`,
    next: RULES[rule].next
  };
}
function terms({ scope, license, answer }, held) {
  const claim = whoSays(held.declared);
  const covered = scope === "documents" ? "the documents" : `the ${scope}`;
  if (!license) {
    return {
      ...atTheClaim(held),
      rule: "unlicensed",
      level: held.unprovenLevel,
      message: `${claim}, and no license was found here for ${covered}.`,
      next: RULES.unlicensed.next
    };
  }
  const rule = answer === "no" ? "restricted-license" : license.status === "modified" ? "modified-license" : "unlicensed";
  const limits = license.restrictions.length ? ` (${license.restrictions.join(", ")})` : "";
  const seen = {
    "restricted-license": license.status === "restricted" ? `the license of ${covered}, ${license.id}, limits use${limits}` : `the license of ${covered}, ${license.id}, is not approved by the Open Source Initiative`,
    "modified-license": `the license of ${covered} is a changed ${license.id}, which a person has to read`,
    unlicensed: `the license of ${covered}, ${license.id}, is named without a text that is known`
  };
  return {
    ...license.place,
    rule,
    level: answer === "no" ? RULES[rule].level : held.unprovenLevel,
    message: `${claim}, and ${seen[rule]}.`,
    next: RULES[rule].next,
    evidence: held.claims.slice(0, 1).map(claimAsEvidence)
  };
}
function limitedByBase(base, held) {
  return {
    ...atTheClaim(held),
    rule: "missing-data",
    level: RULES["missing-data"].level,
    component: "data",
    message: `${whoSays(held.declared)}, and the training data behind its base, ${base.model}, is not public: ${inheritance(base)}.`,
    next: `Say that the open part is your own stage ("an openly trained fine-tune of ${base.model}"), or call the release ${LABEL_NAMES[base.supports ?? "open-weights"]}.`,
    evidence: [...base.evidence]
  };
}
function inheritance(base) {
  return `the base supports ${LABEL_NAMES[base.supports ?? "closed"]} at most, and so does what is built on it`;
}
function atTheClaim({ declared, claims, supported }) {
  const tooStrong = strongerThan(supported, claims);
  const here = tooStrong.find(({ file, line }) => file === declared.file && line === declared.line);
  const others = tooStrong.filter((claim) => claim !== here);
  return {
    ...here ? placeOf(here) : placeOf(declared),
    ...others.length && { evidence: others.map(claimAsEvidence) },
    ...here && fixOf(here)
  };
}
function fixOf({ file, range, fix }) {
  return file !== void 0 && range && fix !== void 0 ? { fix: { file, start: range.start, end: range.end, replacement: fix } } : {};
}
function placeOf({ file, line, column }) {
  return {
    ...file !== void 0 && { file },
    ...line !== void 0 && { line },
    ...column !== void 0 && { column }
  };
}
function claimAsEvidence(claim) {
  return { ...placeOf(claim), detail: claim.quote };
}
function whoSays(declared) {
  const label = LABEL_NAMES[declared.label];
  return declared.file === void 0 ? `The label ${label} is claimed` : `${declared.file} says ${label}`;
}
function nameOf2({ file }) {
  return file ?? "The text around the release";
}
function ruleFor(id) {
  const rule = RULE_IDS.find((known) => known === `missing-${id}`);
  if (!rule) throw new Error(`no rule for a missing ${id}`);
  return rule;
}
function isPlural(id) {
  return COMPONENT_NAMES[id].endsWith("s");
}

// src/verdict/observed-findings.ts
function observedFindings(observations) {
  return observations.map(({ rule, place, detail, component, evidence, next }) => ({
    ...place,
    rule,
    level: RULES[rule].level,
    ...component && { component },
    message: `${nameOf3(place)} ${detail}.`,
    next: next ?? RULES[rule].next,
    ...evidence?.length && { evidence }
  }));
}
function restrictedNote(license) {
  const limits = license.restrictions.length ? `: ${license.restrictions.join(", ")}` : "";
  return {
    ...license.place,
    rule: "restricted-license",
    level: "note",
    message: `The license of the weights, ${license.id}, limits use${limits}.`,
    next: "Nothing to do for open weights; tell users of the limits where they download."
  };
}
function metadataMissing() {
  const { level, next } = RULES["metadata-missing"];
  return { rule: "metadata-missing", level, message: "There is no open-label.yml here.", next };
}
function nameOf3({ file, asset, url }) {
  return file ?? asset ?? url ?? "The release";
}

// src/verdict/order.ts
function inOrder(findings) {
  const rank = (finding) => LEVELS.indexOf(finding.level) + (finding.accepted === void 0 ? 0 : LEVELS.length);
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule)
  );
}
function withoutRepeats(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ rule, file, line, asset, url, component }) => {
    const key = JSON.stringify([rule, file, line, asset, url, component]);
    return !seen.has(key) && seen.add(key);
  });
}
function compare(a = "\uFFFF", b = "\uFFFF") {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/standards/labels.ts
var LABEL_NEEDS = {
  closed: { components: [], terms: {} },
  "open-weights": {
    components: [
      { id: "weights", anyOf: ["weights"] },
      // A config names an architecture of a public library, which then is the way to run the weights.
      { id: "inference-code", anyOf: ["inference-code", "config"] }
    ],
    terms: {}
  },
  "open-source": {
    components: [
      { id: "training-code", anyOf: ["training-code"] },
      { id: "data", anyOf: ["data"], describedBy: ["data-card"] },
      { id: "data-processing-code", anyOf: ["data-processing-code"] },
      { id: "recipe", anyOf: ["recipe"] }
    ],
    terms: { code: "osi-approved", weights: "unrestricted", data: "unrestricted" }
  },
  "open-science": {
    components: [
      // The set itself, whatever describes it.
      { id: "data", anyOf: ["data"] },
      { id: "intermediate-checkpoints", anyOf: ["intermediate-checkpoints"] },
      { id: "evaluation-code", anyOf: ["evaluation-code"] },
      { id: "evaluation-results", anyOf: ["evaluation-results"] },
      { id: "technical-report", anyOf: ["technical-report"] }
    ],
    terms: { code: "osi-approved", weights: "unrestricted", data: "unrestricted" }
  }
};
function needsOf(label) {
  const needs = /* @__PURE__ */ new Map();
  for (const weaker of LABELS) {
    if (!atLeast(label, weaker)) break;
    for (const need of LABEL_NEEDS[weaker].components) needs.set(need.id, need);
  }
  return [...needs.values()];
}
function meetsTerms(terms2, license) {
  switch (license?.status) {
    case "open":
      return "yes";
    case "open-unapproved":
      return terms2 === "unrestricted" ? "yes" : "no";
    case "restricted":
      return "no";
    case "mixed":
      return license.open ? "yes" : "unknown";
    default:
      return "unknown";
  }
}

// src/verdict/standards.ts
function measureStandards(contents, licensing) {
  const there = new Set(contents.components.filter(isThere).map(({ id }) => id));
  const elements = {
    data: dataElement(there, licensing),
    code: codeElement(there, licensing),
    parameters: parametersElement(there, licensing)
  };
  return {
    osaid: { met: Object.values(elements).every((state) => state === "met"), elements },
    mof: mofOf(contents, licensing)
  };
}
function dataElement(there, licensing) {
  if (there.has("data")) return byTerms("unrestricted", "data", licensing);
  return there.has("data-card") ? "unknown" : "absent";
}
function codeElement(there, licensing) {
  const asked = ["data-processing-code", "training-code", "inference-code"];
  const found = asked.filter((id) => there.has(id)).length;
  if (found === 0) return "absent";
  return found < asked.length ? "partly" : byTerms("osi-approved", "code", licensing);
}
function parametersElement(there, licensing) {
  return there.has("weights") ? byTerms("unrestricted", "weights", licensing) : "absent";
}
function byTerms(terms2, scope, licensing) {
  const answers = { yes: "met", no: "partly", unknown: "unknown" };
  return answers[meetsTerms(terms2, licensing.effective[scope])];
}
var MOF_NAMES = [
  ["Model architecture", ["config", "inference-code"], "code"],
  ["Model parameters (Final)", ["weights"], "weights"],
  ["Evaluation results", ["evaluation-results"], "documents"],
  ["Model card", ["model-card"], "documents"],
  ["Data card", ["data-card"], "documents"],
  ["Technical report", ["technical-report"], "documents"],
  ["Training code", ["training-code"], "code"],
  ["Inference code", ["inference-code"], "code"],
  ["Evaluation code", ["evaluation-code"], "code"],
  ["Datasets", ["data"], "data"],
  ["Data preprocessing code", ["data-processing-code"], "code"],
  ["Model parameters (Intermediate)", ["intermediate-checkpoints"], "weights"]
];
function mofOf(contents, licensing) {
  const there = new Set(contents.components.filter(isThere).map(({ id }) => id));
  const licensed = /* @__PURE__ */ new Map();
  for (const [name, ids, scope] of MOF_NAMES) {
    if (!ids.some((id) => there.has(id))) continue;
    const license = licensing.effective[scope];
    licensed.set(name, license?.open ? "open" : license ? "invalid" : "unlicensed");
  }
  const { class: reached, progress } = evaluateMof(licensed);
  const rounded = (percent) => Math.round(percent * 10) / 10;
  return {
    class: reached,
    progress: { "1": rounded(progress["1"]), "2": rounded(progress["2"]), "3": rounded(progress["3"]) }
  };
}
function isThere({ state }) {
  return state === "present" || state === "linked";
}

// src/verdict/support.ts
function shortfallOf(label, { contents, licensing, bases }) {
  const states = new Map(contents.components.map(({ id, state }) => [id, state]));
  const needs = needsOf(label).flatMap((need) => {
    const state = stateOf(need, states);
    return state === "met" ? [] : [{ need, state }];
  });
  const terms2 = Object.entries(LABEL_NEEDS[label].terms).flatMap(([scope, asked]) => {
    if (!SCOPE_COMPONENTS[scope].some((id) => isThere2(states.get(id)))) return [];
    const license = licensing.effective[scope];
    const answer = meetsTerms(asked, license);
    return answer === "yes" ? [] : [{ scope, license, answer }];
  });
  const base = bases.find(({ supports }) => supports !== void 0 && !atLeast(supports, label));
  return { needs, terms: terms2, base };
}
function isMet({ needs, terms: terms2, base }) {
  return needs.length === 0 && terms2.length === 0 && base === void 0;
}
function isUnproven({ needs, terms: terms2, base }) {
  return base === void 0 && needs.every(({ state }) => state === "declared") && terms2.every(({ answer }) => answer === "unknown");
}
function strongestLabel(ground) {
  return [...LABELS].reverse().find((label) => isMet(shortfallOf(label, ground))) ?? "closed";
}
var SCOPE_COMPONENTS = {
  code: ["training-code", "inference-code", "data-processing-code"],
  weights: ["weights"],
  data: ["data"],
  documents: ["model-card"]
};
function stateOf(need, states) {
  if (need.anyOf.some((id) => isThere2(states.get(id)))) return "met";
  if (need.anyOf.some((id) => states.get(id) === "declared")) return "declared";
  return need.describedBy?.some((id) => isThere2(states.get(id))) ? "declared" : "absent";
}
function isThere2(state) {
  return state === "present" || state === "linked";
}

// src/verdict/decide.ts
function decide(inputs) {
  const { policy, contents, licensing, lineage } = inputs;
  const ground = { contents, licensing, bases: lineage.base };
  const claims = labelClaims(inputs.claims);
  const declared = declaredLabel(claims, inputs.label);
  const supported = strongestLabel(ground);
  const shortfall = shortfallOf(declared?.label ?? "open-source", ground);
  const verdict = wordFor(declared, supported, isMet(shortfall), isUnproven(shortfall));
  const weightsLicense = licensing.effective.weights;
  const restricted = weightsLicense?.status === "restricted";
  const found = [
    ...declared ? labelFindings({ declared, claims, supported, shortfall, unprovenLevel: unprovenLevel(policy) }) : [],
    ...declared ? conflictingClaims(declared, claims, supported) : [],
    ...observedFindings([
      ...inputs.observations,
      ...contents.observations,
      ...licensing.observations,
      ...lineage.observations
    ]),
    ...restricted ? [restrictedNote(weightsLicense)] : [],
    ...isWithoutMetadata(inputs) ? [metadataMissing()] : []
  ];
  const { findings, passes: passes2, notes } = applyPolicy(withoutRepeats(found), policy, inputs.today);
  return {
    ...declared && { declared },
    supported: {
      label: supported,
      restricted,
      missing: shortfall.needs.map(({ need }) => need.id),
      ...shortfall.base && { limitedBy: `${shortfall.base.model}: ${inheritance(shortfall.base)}` }
    },
    verdict,
    claims,
    standards: measureStandards(contents, licensing),
    findings: inOrder(findings),
    passes: passes2,
    policyNotes: notes
  };
}
function wordFor(declared, supported, holds, unproven) {
  if (!declared) return "unlabelled";
  if (holds)
    return supported !== declared.label && atLeast(supported, declared.label) ? "understated" : "honoured";
  return unproven ? "unproven" : "overstated";
}
function unprovenLevel({ unproven }) {
  const levels = { fail: "error", warn: "warning", ignore: "note" };
  return levels[unproven];
}
function isWithoutMetadata({ declaration, observations }) {
  return !declaration && !observations.some(({ rule }) => rule === "metadata-invalid");
}

// src/check.ts
async function check(release, settings) {
  const { declaration, observations } = await readDeclaration(release, settings.metadataFile);
  const [claims, contents, licensing] = await Promise.all([
    readClaims(release, declaration),
    collectEvidence(release, declaration),
    readLicenses(release, declaration)
  ]);
  const lineage = await traceLineage(release, { declaration, claims, licensing });
  const verdict = decide({ ...settings, declaration, observations, claims, contents, licensing, lineage });
  return assembleReport(release, { verdict, claims, contents, licensing, lineage, policy: settings.policy });
}

// src/settings/policy-on-disk.ts
import { open } from "node:fs/promises";
import { join } from "node:path";

// src/settings/policy.ts
var DEFAULT_POLICY = {
  origin: "the defaults",
  rules: {},
  failOn: "error",
  unproven: "warn",
  exceptions: []
};

// src/settings/policy-file.ts
var import_validate_policy = __toESM(require_validate_policy(), 1);
var POLICY_FILE = ".github/open-label-policy.yml";
var POLICY_BYTES = CHECKED_YAML_BYTES;
function parsePolicy(bytes, size, origin) {
  const { data, problems } = checkYaml(bytes, size, import_validate_policy.default);
  if (problems.length) {
    throw new SettingsError(
      problems.map(({ line, column, message }) => `${origin}:${line}:${column}: ${message}`)
    );
  }
  const raw = data;
  return {
    origin,
    rules: raw.rules ?? {},
    failOn: raw["fail-on"] ?? DEFAULT_POLICY.failOn,
    unproven: raw.unproven ?? DEFAULT_POLICY.unproven,
    exceptions: raw.exceptions ?? []
  };
}

// src/settings/policy-on-disk.ts
async function loadPolicy(file, folder) {
  const read = await readStart(file ?? join(folder, POLICY_FILE));
  if (read) return parsePolicy(read.bytes, read.size, file ?? POLICY_FILE);
  if (file === void 0) return DEFAULT_POLICY;
  throw new SettingsError([`${file} cannot be read: name a policy file that is there.`]);
}
async function readStart(file) {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, POLICY_BYTES)));
      return { bytes: buffer.subarray(0, bytesRead), size };
    } finally {
      await handle.close();
    }
  } catch {
    return void 0;
  }
}

// src/release/directory.ts
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { open as open2, readdir, realpath, stat } from "node:fs/promises";
import { basename, join as join2, resolve, sep } from "node:path";
import { promisify } from "node:util";

// src/release/decode.ts
var SNIFFED = 8 * 1024;
function decodeText(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return void 0;
  return new TextDecoder("utf-8").decode(bytes);
}

// src/release/listing.ts
var NOT_RELEASED = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".tox",
  ".venv",
  "__pycache__",
  "node_modules"
]);
function isSkippedFolder(name) {
  return NOT_RELEASED.has(name);
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path } of files) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

// src/release/directory.ts
var FILE_LIMIT = 5e5;
async function openDirectory(folder, about = {}) {
  const root = await realpath(resolve(folder)).catch(() => void 0);
  if (!root) throw new TargetError(`${folder} does not exist: give a folder, owner/repo, or hf:org/model.`);
  if (!(await stat(root)).isDirectory()) {
    throw new TargetError(`${folder} is a file: give the folder of the release.`);
  }
  const gaps = [];
  const listed = await listByGit(root) ?? await listByWalking(root, gaps);
  if (listed.length > FILE_LIMIT) {
    gaps.push(`Only the first ${FILE_LIMIT} of ${listed.length} files were looked at.`);
    listed.length = FILE_LIMIT;
  }
  const commit = await headOf(root);
  const target = { kind: "directory", name: folder, ...commit && { commit } };
  return new DirectoryRelease(root, target, { name: basename(root), ...about }, listed, gaps);
}
var DirectoryRelease = class {
  target;
  about;
  files;
  gaps;
  #root;
  #files;
  #texts = /* @__PURE__ */ new Map();
  #folders;
  constructor(root, target, about, files, gaps) {
    this.target = target;
    this.about = about;
    this.files = files;
    this.gaps = gaps;
    this.#root = root;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }
  has(path) {
    if (this.#files.has(path)) return true;
    this.#folders ??= foldersOf(this.files);
    return this.#folders.has(path);
  }
  async size(path) {
    return this.#withFile(path, async (_handle, size) => size);
  }
  text(path, limit = TEXT_LIMIT) {
    const key = `${limit}\0${path}`;
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#readText(path, limit);
      this.#texts.set(key, text);
    }
    return text;
  }
  bytes(path, start, end) {
    return this.#withFile(path, (handle, size) => readRange(handle, start, Math.min(end, size)));
  }
  #readText(path, limit) {
    return this.#withFile(path, async (handle, size) => {
      const text = decodeText(await readRange(handle, 0, Math.min(size, limit)));
      if (text !== void 0 && size > limit) {
        this.gaps.push(`${path} was read to its first ${limit} bytes of ${size}.`);
      }
      return text;
    });
  }
  /** Opens only regular files that lie in the release, links resolved: never a device, a pipe, or /etc/passwd. */
  async #withFile(path, use) {
    const file = this.#files.get(path);
    if (!file || file.kind === "submodule") return void 0;
    let handle;
    try {
      const real = file.kind === "symlink" ? await realpath(join2(this.#root, path)) : join2(this.#root, path);
      if (!real.startsWith(this.#root + sep)) return void 0;
      handle = await open2(real, constants.O_RDONLY | constants.O_NONBLOCK);
      const stats = await handle.stat();
      if (!stats.isFile()) return void 0;
      return await use(handle, stats.size);
    } catch (error) {
      this.gaps.push(`${path} could not be read (${error.code ?? "error"}).`);
      return void 0;
    } finally {
      await handle?.close();
    }
  }
};
async function readRange(handle, start, end) {
  const length = Math.max(0, Math.min(end - start, RANGE_LIMIT));
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
var GIT_SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*"];
async function git(root, ...args) {
  try {
    const run2 = promisify(execFile);
    const { stdout } = await run2("git", [...GIT_SAFELY, ...args], {
      cwd: root,
      maxBuffer: 256 * 1024 * 1024,
      env: { PATH: process.env.PATH, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" }
    });
    return stdout;
  } catch {
    return void 0;
  }
}
async function headOf(root) {
  const top = await git(root, "rev-parse", "--show-toplevel", "HEAD");
  const [folder, commit] = top?.trim().split("\n") ?? [];
  return folder === root ? commit : void 0;
}
async function listByGit(root) {
  const shown = await git(root, "ls-files", "-z", "--stage", "--cached", "--others", "--exclude-standard");
  if (!shown) return void 0;
  const kinds = { "120000": "symlink", "160000": "submodule" };
  const files = [];
  const seen = /* @__PURE__ */ new Set();
  for (const entry of shown.split("\0")) {
    if (!entry) continue;
    const staged = /^(\d{6}) [0-9a-f]+ \d\t/.exec(entry);
    const path = staged ? entry.slice(staged[0].length) : entry;
    if (seen.has(path)) continue;
    seen.add(path);
    files.push({ path, kind: staged && kinds[staged[1]] || "file" });
  }
  return files.length ? files.sort(byPath) : void 0;
}
async function listByWalking(root, gaps) {
  const files = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    let entries;
    try {
      entries = await readdir(join2(root, folder), { withFileTypes: true });
    } catch (error) {
      gaps.push(`${folder || "."} could not be listed (${error.code}).`);
      continue;
    }
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) folders.push(path);
      } else if (entry.isSymbolicLink()) files.push({ path, kind: "symlink" });
      else if (entry.isFile()) files.push({ path, kind: "file" });
    }
    if (files.length > FILE_LIMIT) break;
  }
  return files.sort(byPath);
}

// src/commands/open-target.ts
async function openTarget(target) {
  return openDirectory(target);
}

// src/commands/check.ts
var USAGE = `open-label check [TARGET] [options]

Checks whether a model release contains what its label claims.
TARGET is a folder (this one, when left out), owner/repo[@ref], or hf:org/model[@revision].

  --format text|json|markdown|sarif   how to print the report (text)
  --label LABEL                       hold the release against this label: ${LABELS.join(", ")}
  --metadata FILE                     where the metadata file is in the release (open-label.yml)
  --policy FILE                       the policy (.github/open-label-policy.yml of the current folder)
  --output FILE                       write the report to a file
  --fix                               change the words of overstated claims in the folder
`;
var FORMATS = ["text", "json", "markdown", "sarif"];
async function run(args, io) {
  const { values, positionals } = readArguments(
    args,
    ["format", "label", "metadata", "policy", "output"],
    ["fix"]
  );
  if (positionals.length > 1) throw new SettingsError(["Give one target: open-label check [TARGET]."]);
  const format = oneOf("--format", values.format ?? "text", FORMATS);
  const label = values.label === void 0 ? void 0 : oneOf("--label", values.label, LABELS);
  const policy = await loadPolicy(values.policy, process.cwd());
  const release = await openTarget(positionals[0] ?? ".");
  const report = await check(release, {
    policy,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    ...label && { label },
    ...values.metadata !== void 0 && { metadataFile: values.metadata }
  });
  const text = await inFormat(report, format, io.colour && values.output === void 0);
  if (values.output === void 0) io.out(text);
  else await writeTo(values.output, text);
  if (values.fix) await fixClaims(positionals[0] ?? ".", report, io);
  return exitCodeOf(report);
}
function exitCodeOf(report) {
  if (report.findings.some(({ rule, accepted }) => rule === "metadata-invalid" && !accepted))
    return EXIT.usage;
  return report.policy.passes ? EXIT.holds : EXIT.doesNotHold;
}
async function inFormat(report, format, colour) {
  if (format === "json") return (await import("./json-F2JA7SCX.js")).toJson(report);
  if (format === "text") return (await import("./text-KABIFSSR.js")).textReport(report, { colour });
  if (format === "sarif") {
    const { sarifOf } = await import("./sarif-75Y3MZRX.js");
    return `${JSON.stringify(sarifOf(report, VERSION), null, 2)}
`;
  }
  return (await import("./summary-TMAM2TLQ.js")).summaryMarkdown(report, { version: VERSION });
}
async function writeTo(file, text) {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new SettingsError([`${file} cannot be written (${error.code}).`]);
  }
}
async function fixClaims(_folder, _report, _io) {
}
export {
  USAGE,
  run
};
